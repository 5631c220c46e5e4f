import type { AskedApp, AskedPermission } from '../domain/app';
import type { ConsentRequest } from '../domain/request';
import type { Block, RoleLine } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import { familyOf } from '../permissions/permission-family';
import { readPermissionName } from '../permissions/permission-name';
import { type RiskReason, ratePermission } from '../permissions/rate-permission';

/** What the gravest permissions let an app do: one sentence for each row of the rule. */
const CRITICAL: Partial<Record<RiskReason, MessageKey>> = {
  'gives-rights': 'app.critical.gives_rights',
  'acts-as-apps': 'app.critical.acts_as_apps',
  'takes-accounts': 'app.critical.takes_accounts',
  'feeds-directory': 'app.critical.feeds_directory',
  'opens-doors': 'app.critical.opens_doors',
  'owns-directory': 'app.critical.owns_directory',
  'owns-sites': 'app.critical.owns_sites',
};

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
export function appBlocks({ app }: ConsentRequest, text: Translate): Block[] {
  const asked = app?.permissions ?? [];
  if (asked.length === 0) {
    return [{ kind: 'text', tone: 'name', text: text('panel.roles_unknown') }];
  }
  return [
    ...(app?.complete ? [] : [{ kind: 'text', tone: 'advice', text: text('app.cut') } as const]),
    { kind: 'text', text: text(reachWords(app?.organisation)) },
    {
      kind: 'roles',
      roles: asked.map((one) => permissionLine(one, text)),
      more: text('app.more'),
    },
  ];
}

function reachWords(organisation: boolean | undefined): MessageKey {
  if (organisation === undefined) return 'app.reach.unknown';
  return organisation ? 'app.reach.organisation' : 'app.reach.person';
}

function permissionLine(asked: AskedPermission, text: Translate): RoleLine {
  const mark = markOf(asked);
  return {
    name: asked.value ?? asked.title ?? '',
    meaning: meaningOf(asked, text),
    ...(mark !== undefined && { mark: text(mark) }),
  };
}

function markOf({ risk, known }: AskedPermission): MessageKey | undefined {
  if (risk === 'critical') return 'app.risk.critical';
  if (risk !== 'high') return undefined;
  return known ? 'app.risk.high' : 'app.risk.unknown';
}

function meaningOf({ value, kind, known }: AskedPermission, text: Translate): string {
  if (!known) return text('app.unknown_meaning');
  // Several permissions bear this title; which of them it is, nothing says.
  if (value === undefined) return text('app.ambiguous');
  const { why } = ratePermission(value, kind ?? 'application');
  const meaning = text(CRITICAL[why] ?? `app.family.${familyOf(value)}`);
  if (kind === undefined) return meaning;
  const { access } = readPermissionName(value);
  return `${meaning} ${text(`app.kind.${kind}.${access}`)}`;
}
