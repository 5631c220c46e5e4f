import type { MessageKey, Translate } from '../../domain/text';
import type { Change } from '../../partners/changes';
import type { DayWords } from './day-words';
import { accessWords } from './grant-rows';
import { roleNames } from './role-name';

/** One change of a grant in words: "DAP gained". */
export function changeWords(change: Change, text: Translate, days: DayWords): string {
  switch (change.what) {
    case 'access-gained':
      return text('change.access_gained', [accessWords(change.access, text)]);
    case 'access-lost':
      return text('change.access_lost', [accessWords(change.access, text)]);
    case 'roles-gained':
      return text('change.roles_gained', [roleNames(change.roles, text)]);
    case 'roles-lost':
      return text('change.roles_lost', [roleNames(change.roles, text)]);
    case 'scopes-gained':
      return text('change.scopes_gained', [change.scopes.join(', ')]);
    case 'scopes-lost':
      return text('change.scopes_lost', [change.scopes.join(', ')]);
    case 'until':
      return text('change.until', [days.day(change.from), days.day(change.to)]);
    case 'auto-extend':
      return extensionWords(change.from, change.to, text);
    case 'standing':
      return text('change.standing', [
        standingWords(change.from, text),
        standingWords(change.to, text),
      ]);
    case 'name':
      return text('change.name', [change.from, change.to]);
    case 'organisation':
      return text(change.to === 'true' ? 'change.organisation' : 'change.persons');
  }
}

/** Where a relationship stands, in words; as it is where nobody knows the word. */
export function standingWords(standing: string, text: Translate): string {
  const isKnown = ['pending', 'active', 'ended'].includes(standing);
  return isKnown ? text(`change.stands.${standing}` as MessageKey) : standing;
}

function extensionWords(from: string, to: string, text: Translate): string {
  if (Number(to) === 0) return text('change.extension_lost');
  if (Number(from) === 0) return text('change.extension_gained', [to]);
  return text('change.extension', [from, to]);
}
