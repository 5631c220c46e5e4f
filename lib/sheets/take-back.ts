import type { ConsentRequest } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import { isResellerFlow } from '../requests/reseller-flow';

/** A kind of access with its own way back. */
export type TakeBackKind = 'dap' | 'gdap' | 'reseller' | 'oem';

/** The public page that each way rests on. */
export const TAKE_BACK_SOURCES: Readonly<Record<TakeBackKind, string>> = {
  dap: 'https://learn.microsoft.com/partner-center/customers-revoke-admin-privileges',
  gdap: 'https://learn.microsoft.com/partner-center/gdap-customer-termination',
  reseller:
    'https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer',
  oem: 'https://learn.microsoft.com/autopilot/registration-auth',
};

/** How each kind of access is taken back, in today's places. */
export const TAKE_BACK_STEPS: Readonly<Record<TakeBackKind, readonly MessageKey[]>> = {
  dap: [
    'advice.take_back.dap.one',
    'advice.take_back.dap.two',
    'advice.take_back.dap.three',
    'advice.take_back.dap.four',
  ],
  gdap: ['advice.take_back.gdap.one', 'advice.take_back.gdap.two', 'advice.take_back.gdap.three'],
  reseller: [
    'advice.take_back.reseller.one',
    'advice.take_back.reseller.two',
    'advice.take_back.reseller.three',
  ],
  oem: ['advice.take_back.oem.one', 'advice.take_back.oem.two'],
};

/** The steps to take back what was accepted; none where nobody knows what it is. */
export function takeBackBlocks(request: ConsentRequest, text: Translate, open = false): Block[] {
  return kindsOf(request).map((kind) => ({
    kind: 'steps',
    open,
    summary: text(open ? 'panel.take_back' : 'panel.accepted'),
    ...takeBackSteps(kind, text),
  }));
}

/** How one kind of access is taken back, step by step. */
export function takeBackSteps(kind: TakeBackKind, text: Translate) {
  return {
    intro: text(`advice.take_back.${kind}.intro`),
    steps: TAKE_BACK_STEPS[kind].map((step) => text(step)),
  };
}

function kindsOf({ flow, dap, page }: ConsentRequest): TakeBackKind[] {
  const heldDap = page?.relationships?.some(({ access }) => access.includes('dap'));
  if (flow === 'partner-relationships') return heldDap ? ['dap'] : [];
  if (page?.held) return [heldDap ? 'dap' : 'gdap'];
  if (flow === 'gdap') return ['gdap'];
  if (flow === 'oem') return dap === 'requested' ? ['dap', 'oem'] : ['oem'];
  if (!isResellerFlow(flow)) return [];
  return dap === 'requested' ? ['dap'] : ['reseller'];
}
