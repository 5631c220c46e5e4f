import type { MessageKey, Translate } from '../../../lib/domain/text';
import { type LedgerWitness, WITNESSES } from '../../../lib/partners/holding';
import type { Grant } from '../../../lib/partners/ledger';

/** Which kinds of access a grant has, and which of several relationships it is. */
export function accessWords({ access, relationship }: Grant, text: Translate): string {
  const kinds = access.map((kind) => text(`access.${kind}` as MessageKey)).join(', ');
  return relationship === undefined ? kinds : `${kinds}, ${relationship}`;
}

/** Its roles, and whether there may be more. */
export function rolesWords({ roles, rolesComplete }: Grant, text: Translate): string {
  const names = roles.map(({ name }) => name).join(', ');
  if (names === '') return text(rolesComplete ? 'popup.no_roles' : 'popup.unread_roles');
  return rolesComplete ? names : text('popup.roles_more', [names]);
}

/** Who told of it. */
export function witnessWords({ seenBy }: Grant, text: Translate): string {
  const isThere = (witness: LedgerWitness) => seenBy[witness] !== undefined;
  return WITNESSES.filter(isThere)
    .map((witness) => text(`exchange.witness.${witness}`))
    .join(', ');
}
