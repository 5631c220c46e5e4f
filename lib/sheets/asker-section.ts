import type { ConsentRequest } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { Translate } from '../domain/text';

/** Who asks, and the one question that only the admin can answer. */
export function askerBlocks({ partner }: ConsentRequest, text: Translate): Block[] {
  const { name, tenantId } = partner;
  const advice = text('panel.unexpected_advice');
  return [
    { kind: 'text', tone: 'name', text: name ?? text('panel.name_unknown') },
    {
      kind: 'text',
      tone: 'id',
      text:
        tenantId === undefined ? text('panel.tenant_unknown') : text('panel.tenant', [tenantId]),
    },
    {
      kind: 'question',
      about: tenantId ?? name ?? text('panel.name_unknown'),
      legend: text('panel.expected'),
      options: [
        { label: text('panel.yes') },
        { label: text('panel.no'), advice },
        { label: text('panel.unsure'), advice },
      ],
    },
  ];
}
