import type { LinkStatement } from '../domain/link';
import type { Flow } from '../domain/request';

/** What a partner can send to a customer. */
const SENT: readonly Flow[] = [
  'reseller',
  'indirect-reseller',
  'delegated-admin',
  'isv',
  'offer',
  'gdap',
  'oem',
];

/**
 * Whether a link is an invitation that a partner sends to a customer, or bears the marks of one and cannot
 * be read as such.
 */
export function invites({ flow, dap, doubts, imitation }: LinkStatement): boolean {
  return SENT.includes(flow) || dap === 'requested' || doubts.length > 0 || imitation !== undefined;
}
