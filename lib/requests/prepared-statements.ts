import type { LinkStatement } from '../domain/link';
import type { ConsentRequest } from '../domain/request';
import { invites } from '../links/invites';
import { readLink } from '../links/read-link';
import { isResellerFlow } from './reseller-flow';

type Prepared = Pick<ConsentRequest, 'flow' | 'link' | 'page'>;

/**
 * What each invitation says that a partner prepares, the worst one first: the customer may get any of them.
 * @returns nothing for a request that was made already.
 */
export function preparedStatements({ flow, link, page }: Prepared): readonly LinkStatement[] {
  if (flow !== 'relationship-request') return [];
  return [link, ...(page?.prepared?.links ?? []).map(readLink)].filter(invites);
}

/** Whether a request is for granular delegated admin privileges, made already or only prepared. */
export function asksForGranular(request: Prepared): boolean {
  return request.flow === 'gdap' || preparedStatements(request).some(({ flow }) => flow === 'gdap');
}

/** Whether a link asks for delegated admin privileges. */
export function asksForDap({ dap }: LinkStatement): boolean {
  return dap === 'requested';
}

/** Whether a link proves that it asks for no admin role. */
export function asksForNone({ flow, dap, doubts, imitation }: LinkStatement): boolean {
  return (
    isResellerFlow(flow) &&
    dap === 'not-requested' &&
    doubts.length === 0 &&
    imitation === undefined
  );
}
