import type { Translate } from '../domain/text';
import type { MemoFacts } from '../partners/memo-facts';
import type { MemoLine } from './memo-parts';

/** What is asked for: roles or an app's permissions, the strong ones marked, and whether that is all of it. */
export function askedLines(facts: MemoFacts, text: Translate): MemoLine[] {
  const lines = facts.app === undefined ? roleLines(facts, text) : permissionLines(facts.app, text);
  const complete = facts.app === undefined ? facts.rolesComplete : facts.app.complete;
  const none =
    facts.app === undefined ? noRoles(facts, text) : text('evidence.memo.no_permissions');
  return [
    ...(lines.length > 0 ? lines : [{ text: none }]),
    ...(complete ? [] : [{ text: text('evidence.memo.not_all') }]),
  ];
}

function noRoles({ dap }: MemoFacts, text: Translate): string {
  return dap === 'requested' ? text('panel.roles_dap') : text('evidence.memo.no_roles');
}

function roleLines({ roles }: MemoFacts, text: Translate): MemoLine[] {
  return roles.map(({ id, name, grade, hidden }) => {
    const marks = [
      ...(grade === 'limited' ? [] : [text(`panel.${grade}`)]),
      ...(hidden ? [text('plan.hidden')] : []),
    ];
    const marked = marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
    return {
      label: text('evidence.label.role'),
      text: id === undefined ? marked : `${marked}, ${id}`,
    };
  });
}

function permissionLines(app: NonNullable<MemoFacts['app']>, text: Translate): MemoLine[] {
  return app.permissions.map(({ value, title, kind, risk }) => {
    const name = [value, title].filter((one) => one !== undefined).join(': ');
    const marks = [
      text(`evidence.risk.${risk}`),
      ...(kind === undefined ? [] : [text(`evidence.kind_of.${kind}`)]),
    ];
    return { label: text('evidence.label.permission'), text: `${name} (${marks.join(', ')})` };
  });
}
