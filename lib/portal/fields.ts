/**
 * The fields of JSON objects by their names in lower case, each with all its values: a name can stand twice,
 * in different case. Only what the object itself holds counts, and null counts as missing.
 */
export type Fields = ReadonlyMap<string, readonly unknown[]>;

/** Collects the fields of some values. Whatever is no object has none. */
export function fieldsOf(...values: readonly unknown[]): Fields {
  const fields = new Map<string, unknown[]>();
  for (const [name, field] of values.flatMap(entriesOf)) {
    const same = fields.get(name);
    if (same === undefined) fields.set(name, [field]);
    else same.push(field);
  }
  return fields;
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .map(([name, field]) => [name.toLowerCase(), field]);
}

/** Every value that stands under one of these names, in the order of the names. */
export function valuesOf(fields: Fields, ...names: readonly string[]): unknown[] {
  return names.flatMap((name) => fields.get(name.toLowerCase()) ?? []);
}

/** Everything in the lists that stand under one of these names; undefined when there is none. */
export function listIn(body: unknown, ...names: readonly string[]): unknown[] | undefined {
  const lists = Array.isArray(body) ? [body] : valuesOf(fieldsOf(body), ...names);
  return lists.some(Array.isArray) ? lists.flat() : undefined;
}
