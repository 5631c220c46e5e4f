import { appTogether } from '../checks/app-together';
import { unnamedBy } from '../checks/app-unnamed';
import type { AppRequest, AskedApp } from '../domain/app';
import type { ConsentRequest } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import { findingWords } from './finding-words';
import { permissionLine } from './permission-line';

/** Which app asks, who publishes it, and the one question that only the admin can answer. */
export function appAskerBlocks({ app, partner }: ConsentRequest, text: Translate): Block[] {
  const name = app?.name ?? partner.name ?? text('panel.name_unknown');
  const advice = text('app.unexpected_advice');
  const publisher = publisherWords(app, text);
  return [
    { kind: 'text', tone: 'name', text: name },
    {
      kind: 'text',
      tone: 'id',
      text:
        app?.clientId === undefined
          ? text('app.client_unknown')
          : text('app.client', [app.clientId]),
    },
    ...(publisher === undefined ? [] : [{ kind: 'text', text: publisher } as const]),
    {
      kind: 'question',
      about: app?.clientId ?? name,
      legend: text('app.expected'),
      options: [
        { label: text('panel.yes') },
        { label: text('panel.no'), advice },
        { label: text('panel.unsure'), advice },
      ],
    },
  ];
}

function publisherWords(app: AskedApp | undefined, text: Translate): string | undefined {
  if (app?.verified === false) return text('app.publisher.unverified');
  if (app?.publisher === undefined) return undefined;
  return text(app.verified ? 'app.publisher.verified' : 'app.publisher.named', [app.publisher]);
}

/** What is asked: for whom, and each permission in plain words, the riskiest first and marked. */
export function appBlocks(request: ConsentRequest, text: Translate): Block[] {
  const { app, link } = request;
  const asked = app?.permissions ?? [];
  const unnamed = unnamedBlocks(link.app, text);
  if (asked.length === 0) {
    return [{ kind: 'text', tone: 'name', text: text('panel.roles_unknown') }, ...unnamed];
  }
  return [
    ...(app?.complete ? [] : [{ kind: 'text', tone: 'advice', text: text('app.cut') } as const]),
    ...togetherBlocks(request, text),
    ...unnamed,
    { kind: 'text', text: text(reachWords(app?.organisation)) },
    {
      kind: 'roles',
      roles: asked.map((one) => permissionLine(one, text)),
      more: text('app.more'),
    },
  ];
}

/** The gravest of what the permissions do together, where that is a danger: the list alone does not show it. */
function togetherBlocks(request: ConsentRequest, text: Translate): Block[] {
  const [gravest] = appTogether.run(request).filter(({ severity }) => severity === 'danger');
  if (gravest === undefined) return [];
  return [{ kind: 'text', tone: 'advice', text: findingWords(text, gravest) }];
}

/** What a link means that does not name permissions, and where to look instead. */
function unnamedBlocks(asked: AppRequest | undefined, text: Translate): Block[] {
  const unnamed = unnamedBy(asked);
  if (unnamed === undefined) return [];
  const what = text(`app.unnamed.${unnamed.how}`, [unnamed.resources]);
  return [{ kind: 'text', tone: 'advice', text: `${what} ${text('app.unnamed.look')}` }];
}

function reachWords(organisation: boolean | undefined): MessageKey {
  if (organisation === undefined) return 'app.reach.unknown';
  return organisation ? 'app.reach.organisation' : 'app.reach.person';
}
