import { german } from './words-de.js';
import { english } from './words-en.js';

/** All words of the portal in a language. */
export function wordsIn(language) {
  return language === 'de' ? german : english;
}
