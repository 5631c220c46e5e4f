import type { MessageKey, Translate } from '../../domain/text';
import type { Danger } from '../../partners/danger';
import type { Holding } from '../../partners/holding';
import type { Grant, Ledger, Partner } from '../../partners/ledger';
import { type Signal, signalsOf } from '../../partners/signals';
import { endOf, type GrantEnd } from './grant-end';
import { roleName } from './role-name';
import { foldWords } from './search-words';

/** One line of the table of grants. */
export type GrantRow = {
  /** The grant's key, which no other in its tenant has. */
  readonly key: string;
  readonly partner: Partner;
  readonly grant: Grant;
  /** How dangerous it is, an app by its permissions. */
  readonly danger: Danger;
  readonly signals: readonly Signal[];
  readonly end: GrantEnd;
  /** Everything in it that a search may name, folded. */
  readonly searched: string;
};

/**
 * All grants of a ledger, in its order: the worst partner first.
 * @param now ISO 8601.
 */
export function grantRows(ledger: Ledger, now: string, text: Translate): GrantRow[] {
  return ledger.partners.flatMap((partner) =>
    partner.grants.map((grant) => ({
      key: grant.key,
      partner,
      grant,
      danger: grant.danger,
      signals: signalsOf(grant, now),
      end: endOf(grant),
      searched: foldWords(searchedIn(partner, grant, text).join('\n')),
    })),
  );
}

/** Kinds of access in words, in one line. */
export function accessWords(access: Holding['access'], text: Translate): string {
  return access.map((one) => text(`access.${one}` as MessageKey)).join(', ');
}

function searchedIn(partner: Partner, grant: Grant, text: Translate): string[] {
  const { relationship, relationshipId, provider, scopes = [], printed } = grant;
  const told = [partner.tenantId, relationship, relationshipId, provider?.name, provider?.tenantId];
  return [
    partner.name,
    accessWords(grant.access, text),
    ...[...told, printed?.period, printed?.status].filter((one) => one !== undefined),
    ...grant.roles.flatMap((role) => [role.name, roleName(role, text)]),
    ...scopes,
  ];
}
