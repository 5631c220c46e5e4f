import type { ConsentRequest } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { Translate } from '../domain/text';
import { overIn } from '../requests/request-over';

/** Who it is: name and tenant id, as far as they are known. */
export function nameBlocks({ partner, page }: ConsentRequest, text: Translate): Block[] {
  const { name, tenantId } = partner;
  const unknown: Block[] = page?.held
    ? []
    : [{ kind: 'text', tone: 'id', text: text('panel.tenant_unknown') }];
  return [
    { kind: 'text', tone: 'name', text: name ?? text('panel.name_unknown') },
    ...(tenantId === undefined
      ? unknown
      : [{ kind: 'text', tone: 'id', text: text('panel.tenant', [tenantId]) } as const]),
  ];
}

/** Who asks and, while there is something to decide, the one question that only the admin can answer. */
export function askerBlocks(request: ConsentRequest, text: Translate): Block[] {
  const { name, tenantId } = request.partner;
  if (request.accepted || overIn(request) !== undefined) return nameBlocks(request, text);
  const advice = text('panel.unexpected_advice');
  return [
    ...nameBlocks(request, text),
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
