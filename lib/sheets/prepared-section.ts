import type { ConsentRequest, Flow } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import { dapFreeTwin } from '../links/dap-free-twin';
import { readLink } from '../links/read-link';
import {
  asksForDap,
  asksForGranular,
  asksForNone,
  preparedStatements,
} from '../requests/prepared-statements';
import type { Chosen } from './asked-plan';
import { rolesBlocks } from './roles-section';

const KINDS: Partial<Record<Flow, MessageKey>> = {
  reseller: 'prepared.kind.reseller',
  'indirect-reseller': 'prepared.kind.indirect_reseller',
  'delegated-admin': 'prepared.kind.delegated_admin',
  isv: 'prepared.kind.isv',
  offer: 'prepared.kind.offer',
  gdap: 'prepared.kind.gdap',
};

/**
 * For the partner who prepares a link: what it will ask of the customer, who must accept it, and the same link
 * without delegated admin privileges where it asks for them. Said at once, whatever is still being read.
 */
export function preparedBlocks(
  request: ConsentRequest,
  text: Translate,
  chosen: Chosen = {},
): Block[] {
  const say = (key: MessageKey, ...values: string[]): Block => ({
    kind: 'text',
    text: text(key, values),
  });
  const { tenantId } = request.partner;
  const kinds = [...new Set(preparedStatements(request).map(({ flow }) => flow))];
  if (kinds.length === 0) return askedBlocks(request, text, chosen);
  return [
    ...kinds.map((flow) => say(KINDS[flow] ?? 'prepared.kind.unknown')),
    ...askedBlocks(request, text, chosen),
    ...twinBlocks(request, text),
    say(kinds.every((flow) => flow === 'isv') ? 'prepared.accept_billing' : 'prepared.accept'),
    ...(tenantId === undefined ? [] : [say('prepared.partner', tenantId)]),
  ];
}

/** The links as printed that ask for delegated admin privileges. */
export function askingLinks({ page }: ConsentRequest): readonly string[] {
  return (page?.prepared?.links ?? []).filter((link) => asksForDap(readLink(link)));
}

function askedBlocks(request: ConsentRequest, text: Translate, chosen: Chosen): Block[] {
  const { page } = request;
  const links = preparedStatements(request);
  const name = (key: MessageKey): Block => ({ kind: 'text', tone: 'name', text: text(key) });
  const days = page?.duration;
  const { duration: _, ...without } = page ?? { roleNames: [], rolesComplete: false };
  const granular = asksForGranular(request)
    ? [
        ...rolesBlocks({ ...request, dap: 'not-applicable', page: without }, text, chosen),
        ...(days === undefined
          ? []
          : [{ kind: 'text', text: text('prepared.days', [days]) } as const]),
      ]
    : [];
  if (links.some(asksForDap)) return [name('panel.roles_dap'), ...granular];
  if (granular.length > 0) return granular;
  const none = links.length > 0 && links.every(asksForNone);
  return [name(none ? 'prepared.none' : 'panel.roles_unknown')];
}

function twinBlocks(request: ConsentRequest, text: Translate): Block[] {
  const twins = askingLinks(request).map(dapFreeTwin);
  const found = [...new Set(twins.filter((twin) => twin !== undefined))];
  return [
    ...(twins.includes(undefined)
      ? [{ kind: 'text', text: text('prepared.no_twin') } as const]
      : []),
    ...(found.length === 0 ? [] : [{ kind: 'text', text: text('prepared.twin') } as const]),
    ...found.map((twin): Block => ({ kind: 'text', tone: 'id', text: twin })),
  ];
}
