import type { Happening } from './event';

/** What can become of a partner's access between two looks at the list, the most urgent first. */
export const NEWS = ['new', 'back', 'changed', 'gone', 'confirmed'] as const;
export type NewsKind = (typeof NEWS)[number];

/** Of which partners one thing is told. Each stands in it once, however many of its grants are meant. */
export type NewsLine = {
  readonly kind: NewsKind;
  readonly count: number;
  /** The first of them, in the order in which they were told. */
  readonly names: readonly string[];
};

/** So many names are told; of more only how many there are. */
const MOST_NAMES = 20;

/**
 * Sums up what happened to grants while a list was read, often in several steps: what came and went again is no
 * news, and what is new does not also count as changed.
 * @param happenings the oldest first; those of other kinds are left out.
 */
export function listNews(
  happenings: readonly Pick<Happening, 'kind' | 'partner' | 'grant'>[],
): readonly NewsLine[] {
  const grants = new Map<string, { readonly kind: NewsKind; readonly partner: Partner }>();
  for (const { kind, partner, grant } of happenings) {
    if (partner === undefined || grant === undefined || !isNews(kind)) continue;
    const before = grants.get(grant)?.kind;
    const now = before === undefined ? kind : joined(before, kind);
    if (now === undefined) grants.delete(grant);
    else grants.set(grant, { kind: now, partner });
  }
  return NEWS.flatMap((kind) => {
    const told = [...grants.values()].filter((one) => one.kind === kind);
    const names = new Map(told.map(({ partner }) => [partner.key, partner.name]));
    if (names.size === 0) return [];
    return [{ kind, count: names.size, names: [...names.values()].slice(0, MOST_NAMES) }];
  });
}

type Partner = NonNullable<Happening['partner']>;

function isNews(kind: Happening['kind']): kind is NewsKind {
  return NEWS.some((one) => one === kind);
}

/** What two things together are; undefined where the second undoes the first. */
function joined(first: NewsKind, second: NewsKind): NewsKind | undefined {
  if (first === 'new' || first === 'back') return second === 'gone' ? undefined : first;
  if (first === 'gone') return second === 'back' ? undefined : second;
  return second === 'confirmed' ? first : second;
}
