import { readGuid } from '../domain/guid';
import { type Change, changesIn } from '../partners/changes';
import { canonicalText } from '../partners/event-chain';
import type { Grant, Partner } from '../partners/ledger';
import { nameKey } from '../roles/name-key';

/** One thing that a file says differently; `from` and what is lost is the ledger's. */
export type Difference = Change;

type Told = { readonly partner: Partner; readonly grant: Grant };

/** In what two tellings of one grant contradict each other. Where one of them is silent there is no difference. */
export function differencesOf(known: Told, told: Told): Difference[] {
  const [was, is] = [known.partner.name, told.partner.name];
  const isOther = readGuid(is) === undefined && nameKey(was) !== nameKey(is);
  return [
    ...(isOther ? [{ what: 'name', from: was, to: is } as const] : []),
    ...changesIn(known.grant, told.grant),
  ];
}

/** What is compared beside contradictions: parts that one telling has and the other has not. */
const PARTS = [
  ...(['access', 'rolesComplete', 'relationship', 'relationshipId', 'from', 'until'] as const),
  ...(['autoExtendDays', 'standing', 'provider', 'scopes', 'organisation', 'gone'] as const),
] as const;

/** Whether a grant says more once something was added to it. */
export function tellsMore(before: Grant, after: Grant): boolean {
  const partsOf = (grant: Grant) => [
    ...PARTS.map((part) => grant[part] ?? null),
    grant.roles.map(({ id, name }) => id ?? nameKey(name)).sort(),
  ];
  return canonicalText(partsOf(before)) !== canonicalText(partsOf(after));
}
