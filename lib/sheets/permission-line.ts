import type { AskedPermission } from '../domain/app';
import type { RoleLine } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import { narrowerPermissions } from '../permissions/narrower-permissions';
import { familyOf } from '../permissions/permission-family';
import { readPermissionName } from '../permissions/permission-name';
import { type RiskReason, ratePermission } from '../permissions/rate-permission';
import { isGraph } from '../permissions/resource-name';

/** Why a permission weighs what it weighs: one sentence for each row of the rule. */
const WHY: Readonly<Record<RiskReason, MessageKey>> = {
  'gives-rights': 'app.why.gives_rights',
  'acts-as-apps': 'app.why.acts_as_apps',
  'takes-accounts': 'app.why.takes_accounts',
  'feeds-directory': 'app.why.feeds_directory',
  'opens-doors': 'app.why.opens_doors',
  'owns-directory': 'app.why.owns_directory',
  'owns-sites': 'app.why.owns_sites',
  'all-content': 'app.why.all_content',
  'reachable-content': 'app.why.reachable_content',
  'mail-rules': 'app.why.mail_rules',
  'device-keys': 'app.why.device_keys',
  'changes-people': 'app.why.changes_people',
  'runs-devices': 'app.why.runs_devices',
  'changes-guards': 'app.why.changes_guards',
  'works-later': 'app.why.works_later',
  'chosen-only': 'app.why.chosen_only',
  'own-content': 'app.why.own_content',
  'own-mail-rules': 'app.why.own_mail_rules',
  insight: 'app.why.insight',
  outlines: 'app.why.outlines',
  changes: 'app.why.changes',
  small: 'app.why.small',
};

/**
 * One permission in plain words: what makes it weigh what it weighs, whether the app does it by itself or as a
 * person, and which narrower ones exist. Two sentences at most, and the narrower ones apart.
 */
export function permissionLine(asked: AskedPermission, text: Translate): RoleLine {
  const mark = markOf(asked);
  const narrower = narrowerPermissions(asked).join(', ');
  return {
    name: asked.value ?? asked.title ?? '',
    meaning: `${reasonOf(asked, text)} ${text(kindWords(asked))}`,
    ...(mark !== undefined && { mark: text(mark) }),
    ...(narrower !== '' && { note: text('app.narrower', [narrower]) }),
  };
}

function markOf({ risk, known }: AskedPermission): MessageKey | undefined {
  if (risk === 'critical') return 'app.risk.critical';
  if (risk !== 'high') return undefined;
  return known ? 'app.risk.high' : 'app.risk.unknown';
}

function reasonOf(asked: AskedPermission, text: Translate): string {
  const { value, kind, risk, known } = asked;
  if (!known) return text(unknownWords(asked));
  if (value === undefined) return text('app.ambiguous');
  const rating = ratePermission(value, kind ?? 'application');
  // Another permission of the same title weighs more, so this one's reason would be the wrong one.
  if (rating.risk !== risk) return text('app.ambiguous');
  return text(WHY[rating.why], [text(`app.family.${familyOf(value)}`)]);
}

function unknownWords({ value, risk }: AskedPermission): MessageKey {
  if (risk === 'critical') return 'app.unknown.critical';
  const slash = value?.lastIndexOf('/') ?? -1;
  const elsewhere = slash >= 0 && !isGraph(value?.slice(0, slash) ?? '');
  return elsewhere ? 'app.unknown.elsewhere' : 'app.unknown.high';
}

function kindWords({ value, kind }: AskedPermission): MessageKey {
  if (kind === undefined) return 'app.kind.unknown';
  // A title alone does not say in which of two ways; the graver one counts.
  return `app.kind.${kind}.${value === undefined ? 'write' : readPermissionName(value).access}`;
}
