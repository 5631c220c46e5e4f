/** A permission's value taken apart: `Files.ReadWrite.All` is about files, writes, and reaches all. */
export type PermissionName = {
  /** What stands before the first dot, lower case. */
  readonly subject: string;
  /** What follows, lower case, with dots between its parts. */
  readonly rest: string;
  readonly access: 'read' | 'write';
  /** `all`: everything within the caller's reach; `chosen`: only what was handed to the app or made by it. */
  readonly reach: 'all' | 'own' | 'chosen';
  /** Only names, times and the like, no content. */
  readonly basic: boolean;
};

const READS =
  /^(?:read(?:basic|anonymous|for\w*|selectedfor\w*)?|receive|compute|evaluate|process)$/;
const SIGN_IN = /^(?:openid|profile|email|offline_access)$/;
const CHOSEN =
  /(?:^|\.)(?:selected|selectedoperations|ownedby|managedby|createdbyapp|appfolder|identityparentedby)(?:\.|$)/;

/**
 * Takes a permission's value apart. Microsoft Graph names its permissions `subject.verb.reach`; a verb that
 * nobody here knows counts as one that writes.
 * Source: https://learn.microsoft.com/graph/permissions-overview#permissions-naming-pattern
 * @param value such as `Mail.Read`, in any case, without the resource it belongs to.
 */
export function readPermissionName(value: string): PermissionName {
  const lower = value.toLowerCase();
  const [subject = '', verb = '', ...more] = lower.split('.');
  const rest = [verb, ...more].join('.');
  const wide = more.includes('all') ? 'all' : 'own';
  return {
    subject,
    rest,
    access: READS.test(verb) || SIGN_IN.test(lower) ? 'read' : 'write',
    reach: CHOSEN.test(rest) ? 'chosen' : wide,
    basic: verb.startsWith('readbasic'),
  };
}
