import type { Flow } from '../domain/request';

const RESELLER_FLOWS: readonly Flow[] = [
  'reseller',
  'indirect-reseller',
  'delegated-admin',
  'isv',
  'offer',
  'oem',
];

/** Whether a flow only makes a partner a seller, so that any admin role on its page is DAP. */
export function isResellerFlow(flow: Flow): boolean {
  return RESELLER_FLOWS.includes(flow);
}
