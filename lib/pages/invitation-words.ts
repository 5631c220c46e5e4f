import type { PageStatement, ReadFailure } from '../domain/page';
import { failure, type Result, success } from '../domain/result';
import { offersAccept } from './accept-control';
import { contentRegion, isBusy } from './content-region';
import { readPartnerName } from './labelled-text';
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
  const { names, complete } = findShownRoles(lines);
  const partnerName = readPartnerName(lines);
  const open = offersAccept(region, lines);
  if (names.length === 0) {
    if (lines.length === 0) return failure('nothing-rendered');
    if (isBusy(region)) return failure('still-loading');
    if (!open) return failure('no-accept-control');
  }
  const unread = names.length === 0 ? findUnread(region, lines) : undefined;
  return success({
    roleNames: names,
    rolesComplete: complete,
    open,
    ...(partnerName !== undefined && { partnerName }),
    ...(unread !== undefined && { unread }),
  });
}
