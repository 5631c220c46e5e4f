import type { PageStatement, ReadFailure } from '../domain/page';
import { failure, type Result, success } from '../domain/result';
import { offersAccept } from './accept-control';
import { contentRegion, isBusy } from './content-region';
import { readPartnerName } from './labelled-text';
import { readProvider } from './provider-name';
import { findRoleMentions, type RoleMentions } from './role-mentions';
import { findShownRoles } from './shown-roles';
import { readLines } from './text-lines';
import { findUnread } from './unproven-parts';

/**
 * Reads a page that makes a partner a seller: with DAP it lists admin roles, without it lists none. It is
 * read only once its own accept controls are there, or roles are shown.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 */
export function readInvitation(root: ParentNode): Result<PageStatement, ReadFailure> {
  const region = contentRegion(root);
  if (region === undefined) return failure('nothing-rendered');
  const lines = readLines(region);
  const shown = findShownRoles(lines);
  // Before a page is said to show none, it is searched from end to end, whatever its structure.
  const mentions: RoleMentions =
    shown.names.length > 0
      ? { shown: shown.names, unclear: false }
      : findRoleMentions(root.querySelector('body') ?? region);
  const names = mentions.shown;
  const partnerName = readPartnerName(lines);
  const open = offersAccept(region, lines);
  if (names.length === 0) {
    if (lines.length === 0) return failure('nothing-rendered');
    if (isBusy(region)) return failure('still-loading');
    if (!open) return failure('no-accept-control');
  }
  const unread = names.length > 0 ? undefined : findUnread(region, lines, mentions.unclear);
  return success({
    roleNames: names,
    rolesComplete: shown.complete && shown.names.length === names.length && unread === undefined,
    open,
    ...(partnerName !== undefined && { partnerName }),
    ...readProvider(lines),
    ...(unread !== undefined && { unread }),
  });
}
