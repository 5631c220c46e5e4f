import { askedDuration } from '../requests/asked-duration';
import type { Check } from './check';
import { finding } from './finding';

/** A year. GDAP allows two; who agrees to one looks at it again when it ends. */
export const LONGEST_DURATION = 365;

/** The access would last longer than a year. */
export const longDuration: Check = {
  id: 'long-duration',
  run(request) {
    const { days = 0 } = askedDuration(request);
    return days > LONGEST_DURATION
      ? [finding('long-duration', 'caution', 'gdapFaq', String(days))]
      : [];
  },
};
