import type { HeldWords } from '../domain/review-sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { Change } from '../partners/changes';
import type { Held } from '../partners/held';

/** What a grant holds, in the user's words. Roles and permissions keep Microsoft's names. */
export function heldWords(held: Held, text: Translate): HeldWords {
  const { relationship } = held;
  const ends = endWords(held, text);
  return {
    access: accessWords(held.access, text),
    danger: text(`review.kind.${held.danger}`),
    roles: [roleWords(held, text), ...scopeWords(held, text)].join('. '),
    ...(ends !== undefined && { ends }),
    ...(relationship !== undefined && {
      relationship: text('review.relationship', [relationship]),
    }),
  };
}

function accessWords(access: Held['access'], text: Translate): string {
  return access.map((kind) => text(`access.${kind}` as MessageKey)).join(', ');
}

function roleWords({ roles, rolesComplete }: Held, text: Translate): string {
  const names = roles.map(({ name }) => name).join(', ');
  if (names === '') return text(rolesComplete ? 'review.roles_none' : 'review.roles_unread');
  return rolesComplete ? names : text('review.roles_more', [names]);
}

function scopeWords({ scopes }: Held, text: Translate): string[] {
  return scopes === undefined || scopes.length === 0
    ? []
    : [text('review.scopes', [scopes.join(', ')])];
}

function endWords({ until, autoExtendDays = 0 }: Held, text: Translate): string | undefined {
  const days = String(autoExtendDays);
  if (until === undefined) return autoExtendDays > 0 ? text('review.extends', [days]) : undefined;
  return autoExtendDays > 0
    ? text('review.ends_extends', [until, days])
    : text('review.ends', [until]);
}

/** What became different in a grant, in the user's words. */
export function changeWords(changes: readonly Change[], text: Translate): string {
  return changes
    .map((change) => text(`review.change.${change.what}` as MessageKey, valuesOf(change, text)))
    .join('; ');
}

function valuesOf(change: Change, text: Translate): readonly string[] {
  if ('access' in change) return [accessWords(change.access, text)];
  if ('roles' in change) return [change.roles.join(', ')];
  return 'scopes' in change ? [change.scopes.join(', ')] : [change.from, change.to];
}
