import type { ConsentRequest } from '../domain/request';

/**
 * How a request ended that the portal's data calls over, where the page offers nothing to accept either: data
 * alone could be forged.
 * @returns undefined while it is still to be decided, and where nobody looked for what accepts.
 */
export function overIn({ status, page }: ConsentRequest): 'accepted' | 'ended' | undefined {
  return page?.open === false && status !== 'pending' ? status : undefined;
}
