import type { ConsentRequest, Flow } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';

/**
 * Who may accept. Source: Partner Center's own e-mail text and
 * https://learn.microsoft.com/partner-center/gdap-customer-approval for the Global Administrator;
 * Partner Center's page "License management" for ISV consent.
 */
const APPROVERS: Partial<Record<Flow, MessageKey>> = {
  isv: 'advice.accept.by_billing',
  oem: 'advice.accept.by_cloud_account',
};

/** What follows on the partner's side. Source: https://learn.microsoft.com/autopilot/registration-auth */
const FOLLOWS: Partial<Record<Flow, readonly MessageKey[]>> = {
  reseller: ['advice.accept.customers_list'],
  'indirect-reseller': ['advice.accept.customers_list', 'advice.accept.csv'],
  oem: ['advice.accept.oem_check', 'advice.accept.oem_final'],
  gdap: ['advice.accept.fixed_roles'],
};

/** What the admin does once it is accepted, in this order. */
const AFTER: readonly MessageKey[] = [
  'advice.after.verify',
  'advice.after.reduce',
  'advice.after.review',
];

/** An OEM's authorisation cannot be reduced; everything else can. */
function afterwards({ flow }: ConsentRequest): readonly MessageKey[] {
  return flow === 'oem' ? AFTER.filter((key) => key !== 'advice.after.reduce') : AFTER;
}

/** Folded until asked for: who may accept, and what comes next for both sides. */
export function beforeAccepting(request: ConsentRequest, text: Translate): Block {
  const { flow } = request;
  const steps: readonly MessageKey[] = [
    APPROVERS[flow] ?? 'advice.accept.by_global',
    'advice.accept.at_once',
    ...(FOLLOWS[flow] ?? []),
    ...afterwards(request),
  ];
  return {
    kind: 'steps',
    summary: text('advice.accept.summary'),
    intro: text('advice.accept.intro'),
    steps: steps.map((step) => text(step)),
  };
}

/** What to do now that it is accepted: open, because it is the next thing to do. */
export function afterAccepting(request: ConsentRequest, text: Translate): Block {
  const follows = (FOLLOWS[request.flow] ?? []).filter(
    (key) => key !== 'advice.accept.fixed_roles',
  );
  return {
    kind: 'steps',
    open: true,
    summary: text('advice.after.summary'),
    intro: text('advice.accept.at_once'),
    steps: [...afterwards(request), ...follows].map((step) => text(step)),
  };
}
