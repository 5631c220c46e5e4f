import { readFileSync } from 'node:fs';
import { findPortal } from '../../lib/data/hosts';
import type { LinkVerdict } from '../../lib/domain/finding';
import { findWrapper } from '../../lib/links/unwrap/find-wrapper';

/** A link from a public page, or made after one, with what a person says about it. */
export type Label = {
  readonly url: string;
  readonly flow: string;
  readonly dap: string;
  readonly verdict?: LinkVerdict;
};

export const LABELS: readonly Label[] = readFileSync(
  new URL('../fixtures/links.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label);

/** Links that stand for themselves: their own parameters are what counts. */
export const PLAIN_LABELS = LABELS.filter(({ url }) => findWrapper(new URL(url)) === undefined);

/** Genuine invitations on the portals, where DAP can be asked for. */
export const INVITATIONS = PLAIN_LABELS.filter(({ url, flow }) => {
  const portal = findPortal(new URL(url).hostname);
  return portal !== undefined && portal.kind !== 'sign-in' && flow !== 'none';
});
