import { roles } from '../roles';
import type { Scenario } from '../scenario';
import { gdap } from './gdap-parts';

const asked = [roles.helpdesk, roles.serviceSupport, roles.globalAdministrator];

/** Requests that can no longer, not yet or not by this person be approved. */
export const gdapStateScenarios: readonly Scenario[] = [
  gdap(
    ['gdap-accepted', 'GDAP that was approved already: the roles, and no button'],
    [330, 'Alpine Ski House'],
    asked,
    { status: 'active', days: 365 },
  ),
  gdap(['gdap-expired', 'GDAP that expired'], [331, 'Bellows College'], asked, {
    status: 'expired',
  }),
  gdap(['gdap-terminated', 'GDAP that was ended'], [332, 'Best For You Organics'], asked, {
    status: 'terminated',
    notInDemo: true,
  }),
  gdap(
    ['gdap-foreign', "GDAP of another tenant: the portal's answer is 404"],
    [333, 'Consolidated Messenger'],
    asked,
    { answering: { status: 404 } },
  ),
  gdap(
    ['gdap-forbidden', "GDAP opened by somebody who may not approve: the portal's answer is 403"],
    [334, 'First Up Consultants'],
    asked,
    { answering: { status: 403 } },
  ),
  gdap(
    ['gdap-forbidden-ja', 'GDAP opened by somebody who may not approve, Japanese'],
    [335, 'ファースト アップ コンサルタント'],
    asked,
    { answering: { status: 403 }, language: 'ja', notInDemo: true },
  ),
  gdap(
    ['gdap-late-answer', "GDAP, the portal's answer comes 15 seconds late"],
    [336, 'Fourth Coffee'],
    asked,
    { answering: { after: 15_000 }, notInDemo: true },
  ),
  gdap(
    ['gdap-approval-fails', 'GDAP, and the portal refuses the approval'],
    [337, 'Lamna Healthcare'],
    asked,
    { accepting: 'fails', notInDemo: true },
  ),
];
