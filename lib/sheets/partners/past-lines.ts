import type { Translate } from '../../domain/text';
import { changesIn } from '../../partners/changes';
import { type Holding, type Version, WITNESSES } from '../../partners/holding';
import type { Grant } from '../../partners/ledger';
import { firstSeen, lastSeen } from '../../partners/take-sighting';
import { findRole, roleById } from '../../roles/find-role';
import { changeWords } from './change-words';
import type { DayWords } from './day-words';
import { accessWords } from './grant-rows';
import { roleName } from './role-name';

/** What a grant was told to be, from when to when. */
export type PastLine = {
  /** "17 Nov 2026 to 20 Nov 2026, by the page". */
  readonly when: string;
  readonly held: string;
  /** What is different from the telling before, one line each. */
  readonly changes: readonly string[];
};

/** Everything that was ever told of a grant, the newest first, each against the one before it. */
export function pastLines(
  { past }: Pick<Grant, 'past'>,
  text: Translate,
  days: DayWords,
): PastLine[] {
  return past.map((version, at) => {
    const before = past[at + 1];
    const changes = before === undefined ? [] : changesIn(compared(before), compared(version));
    return {
      when: whenWords(version, text, days),
      held: heldWords(version.holding, text),
      changes: changes.map((change) => changeWords(change, text, days)),
    };
  });
}

function whenWords(version: Version, text: Translate, days: DayWords): string {
  const [first, last] = [days.day(firstSeen(version)), days.day(lastSeen(version))];
  const by = WITNESSES.filter((witness) => version.seen[witness] !== undefined)
    .map((witness) => text(`partners.by.${witness}`))
    .join(', ');
  return first === last
    ? text('partners.past.on', [first, by])
    : text('partners.past.span', [first, last, by]);
}

function heldWords({ access, roles, rolesComplete }: Holding, text: Translate): string {
  const names = roles.map((role) => roleName(rolesOf(role), text)).join(', ');
  const kinds = accessWords(access, text);
  if (names === '') {
    return `${kinds} \u00b7 ${text(rolesComplete ? 'popup.no_roles' : 'popup.unread_roles')}`;
  }
  return `${kinds} \u00b7 ${rolesComplete ? names : text('popup.roles_more', [names])}`;
}

function compared({ holding }: Version) {
  return { ...holding, roles: holding.roles.map(rolesOf) };
}

function rolesOf({ id, name = '' }: Holding['roles'][number]) {
  return id === undefined ? findRole(name) : roleById(id);
}
