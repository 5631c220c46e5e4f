/** How far down names are looked for. */
const DEEPEST = 6;
const MOST_NAMES = 100;
/** Of a list so many entries are looked at, of everything together so many values. */
const MOST_ENTRIES = 20;
const MOST_VALUES = 2000;
/** More fields than any known answer has. */
const MOST_FIELDS = 30;

/** What may be a field's name. Anything else could be an id, an address or a person. */
const NAME = /^[a-z]{1,40}$/i;

type Place = { readonly path: string; readonly value: unknown; readonly depth: number };

/**
 * Lists the names of the fields in a value, for a diagnosis: `partner.tenantId`, with `[]` for "in a list" and
 * `*` for whatever could be content. Never a value.
 * @returns at most 100 names, those further up first.
 */
export function skeletonOf(value: unknown): string[] {
  const names = new Set<string>();
  const places: Place[] = [{ path: '', value, depth: 0 }];
  // The list grows while it is walked, so it is walked level by level.
  for (const place of places) {
    if (names.size >= MOST_NAMES) break;
    for (const below of placesIn(place)) {
      if (names.size < MOST_NAMES) names.add(below.path);
      if (places.length < MOST_VALUES) places.push(below);
    }
  }
  return [...names];
}

function placesIn({ path, value, depth }: Place): Place[] {
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return [];
  const down = (end: string, field: unknown) => ({
    path: path + end,
    value: field,
    depth: depth + 1,
  });
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map((entry) => down('[]', entry));
  const dot = path === '' ? '' : '.';
  const hidden = isDictionary(value);
  return Object.entries(value)
    .slice(0, MOST_VALUES)
    .map(([name, field]) => down(dot + (hidden || !NAME.test(name) ? '*' : name), field));
}

/** Whether an object's names are content: there are many, most are no words, or all lead to the same fields. */
function isDictionary(object: object): boolean {
  const names = Object.keys(object);
  if (names.length > MOST_FIELDS) return true;
  if (2 * names.filter((name) => NAME.test(name)).length < names.length) return true;
  const shapes = new Set(Object.values(object).map(shapeOf));
  return names.length > 2 && shapes.size === 1 && !shapes.has('');
}

function shapeOf(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? `{${Object.keys(value).sort().join()}` : '';
}
