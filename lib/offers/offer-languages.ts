import type english from './languages/en.json';

/** What a message can say: the keys of each file in `languages/`. */
export type OfferKey = keyof typeof english;

export type OfferSentences = Readonly<Record<OfferKey, string>>;

/** Each file in `languages/` is a language; a test holds that all have the same sentences. */
const FILES = import.meta.glob<OfferSentences>('./languages/*.json', {
  eager: true,
  import: 'default',
});

const BY_LANGUAGE: ReadonlyMap<string, OfferSentences> = new Map(
  Object.entries(FILES).map(([path, sentences]) => [nameOf(path), sentences]),
);

/** The language that stands in where there is no other. */
const FALLBACK = 'en';

/** The languages a message can be written in, as `en`, `de` …; the wanted one first where it is there. */
export function offerLanguages(wanted: string): readonly string[] {
  const first = BY_LANGUAGE.has(wanted) ? wanted : FALLBACK;
  return [first, ...[...BY_LANGUAGE.keys()].sort().filter((one) => one !== first)];
}

/** The sentences of one language; those of the fallback where it is not known. */
export function offerSentences(language: string): OfferSentences {
  const found = BY_LANGUAGE.get(language) ?? BY_LANGUAGE.get(FALLBACK);
  if (found === undefined) throw new Error('The messages have no language at all.');
  return found;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
