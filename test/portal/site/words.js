import { german } from './words-de.js';
import { english } from './words-en.js';
import { french } from './words-fr.js';
import { japanese } from './words-ja.js';

const languages = { de: german, en: english, fr: french, ja: japanese };

/** All words of the portal in a language. */
export function wordsIn(language) {
  return languages[language] ?? english;
}
