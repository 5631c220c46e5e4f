import { askedDuration } from '../requests/asked-duration';
import type { Check } from './check';
import { finding } from './finding';

/** The access has an end date that moves: it extends itself until someone switches that off. */
export const autoExtend: Check = {
  id: 'auto-extend',
  run(request) {
    const { autoExtendDays = 0 } = askedDuration(request);
    return autoExtendDays > 0
      ? [finding('auto-extend', 'caution', 'autoExtend', String(autoExtendDays))]
      : [];
  },
};
