import { fieldsOf, type SignInConfig } from './sign-in-config';

/** One permission in the page's own data: its titles for a person and for an admin, or its value. */
export type DataPermission = {
  /** What people are shown who consent for themselves. */
  readonly label?: string;
  /** What an admin is shown who consents for everybody. */
  readonly adminLabel?: string;
  readonly scope?: string;
};

/** What the page's own data says about the app. */
export type ConsentData = {
  readonly name?: string;
  readonly publisher?: string;
  readonly verified?: boolean;
  readonly permissions: readonly DataPermission[];
  /** False when an entry was not understood. */
  readonly complete: boolean;
};

const MOST = 1000;
/** A permission's value, and no title: no spaces, with a dot or a resource before it, or one of OpenID's. */
const SCOPE =
  /^(?:(?:https?|api):\/\/\S+|[\da-f]{8}-[\da-f-]{27}(?:\/\S+)?|[a-z][\w-]*(?:\.[\w-]+)+|openid|profile|email|offline_access)$/i;

/**
 * Reads the consent page's own data.
 *
 * Fact: `sAppName`, `sAppVerifiedPublisherName` (empty without a verified publisher) and `arrScopes` with
 * `label`, `description`, `adminLabel` and `adminDescription` for each permission, as
 * https://github.com/Gerenios/AADInternals reads and prints them (AccessToken.ps1, 2025-07-02).
 * Assumption: fields of similar names hold the same, and an entry may also be or hold a permission's value.
 */
export function readConsentData(config: SignInConfig): ConsentData {
  const name = textIn(config, /^s(?:app|client)(?:display)?name$/);
  const publisher = textIn(config, /^sapp(?:verified)?publisher(?:name)?$/);
  const verified = [...config].find(([key]) => /verifiedpublisher/.test(key))?.[1];
  const entries = [...config]
    .filter(([key]) => /^arr\w*scopes?$/.test(key))
    .flatMap(([, list]) => (Array.isArray(list) ? list : []));
  const permissions = entries.slice(0, MOST).map(readEntry);
  return {
    ...(name !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
    ...(verified !== undefined && { verified: isGiven(verified) }),
    permissions: permissions.filter((one) => one !== undefined),
    complete: entries.length <= MOST && !permissions.includes(undefined),
  };
}

function readEntry(entry: unknown): DataPermission | undefined {
  if (typeof entry === 'string') {
    const text = tidy(entry);
    if (text === undefined) return undefined;
    return SCOPE.test(text) ? { scope: text } : { label: text };
  }
  const fields = fieldsOf(entry);
  if (fields === undefined) return undefined;
  const label = textIn(fields, /^(?:label|title|displayname)$/);
  const adminLabel = textIn(fields, /^admin(?:label|title|displayname)$/);
  const scope = textIn(fields, /^(?:scope|scopevalue|scopename|value|permission)$/, SCOPE);
  if (label === undefined && adminLabel === undefined && scope === undefined) return undefined;
  return {
    ...(label !== undefined && { label }),
    ...(adminLabel !== undefined && { adminLabel }),
    ...(scope !== undefined && { scope }),
  };
}

function textIn(fields: SignInConfig, names: RegExp, shape = /./): string | undefined {
  for (const [name, value] of fields) {
    const text = names.test(name) && typeof value === 'string' ? tidy(value) : undefined;
    if (text !== undefined && shape.test(text)) return text;
  }
  return undefined;
}

function tidy(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

function isGiven(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value === true;
}
