import type { AskedRole } from '../domain/plan';
import { localName } from '../roles/local-name';
import { factsOf } from '../roles/role-facts';
import { type OfferKey, offerSentences } from './offer-languages';
import { plainLine } from './plain-line';
import { taskTitle } from './task-titles';

/** Longer lists are cut: nobody reads 145 lines in a mail. */
const MOST_LINES = 15;

/** What a message is made of, in one language. */
export type OfferWords = {
  /** A sentence; the values stand for `$1`, `$2` … and are put in as they are. */
  say(key: OfferKey, ...values: readonly string[]): string;
  /** A role under the name in that language, with Microsoft's English one behind it; as printed if unknown. */
  role(role: AskedRole): string;
  /** A task's title; undefined where no task has that id. */
  task(id: string): string | undefined;
  /** A sentence with a list below it; empty where the list is. */
  list(key: OfferKey, lines: readonly string[]): string;
};

/** The words of one language. @param language as `en`, `de` …; one that is not there is written in English. */
export function offerWords(language: string): OfferWords {
  const sentences = offerSentences(language);
  const say: OfferWords['say'] = (key, ...values) =>
    sentences[key].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return {
    say,
    role: (role) => knownName(role, language) ?? say('quoted', plainLine(role.name)),
    task: (id) => taskTitle(language, id),
    list(key, lines) {
      if (lines.length === 0) return '';
      const more = lines.length - MOST_LINES;
      const shown = lines.slice(0, MOST_LINES);
      const rest = more > 0 ? [say('more', String(more))] : [];
      return [say(key), ...[...shown, ...rest].map((line) => `- ${line}`)].join('\n');
    },
  };
}

function knownName({ id }: AskedRole, language: string): string | undefined {
  const english = id === undefined ? undefined : factsOf(id)?.name;
  if (id === undefined || english === undefined || language === 'en') return english;
  const local = localName(id, language);
  return local === undefined || local === english ? english : `${local} (${english})`;
}
