import { findLinksAt } from '../find-links';
import type { FoundLink } from './found-link';
import { placesIn } from './places';

/** Finds the addresses in plain text. */
export function findInText(text: string): readonly FoundLink[] {
  const places = placesIn(text);
  return findLinksAt(text).map(({ link, at }) => ({ link, ...places.at(at, link.length) }));
}
