import type { Check } from './check';
import { finding } from './finding';

/** How far the request has got, as the portal's own data says. It changes no verdict. */
export const requestStatus: Check = {
  id: 'request-status',
  run({ status, data, accepted }) {
    const says = [
      ...(status === 'accepted' || accepted ? ['accepted'] : []),
      ...(status === 'ended' ? ['ended'] : []),
      ...(data.some(({ refused }) => refused) ? ['refused'] : []),
    ];
    return says.map((say) => finding(`request-status.${say}`, 'note', 'gdapFaq'));
  },
};
