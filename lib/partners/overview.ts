import type { Grant, Ledger, Partner } from './ledger';

/** A grant without its past. */
export type GrantLine = Omit<Grant, 'past' | 'keys'>;

/** A partner as the popup shows it. */
export type PartnerLine = Omit<Partner, 'grants'> & { readonly grants: readonly GrantLine[] };

/** What the popup needs of a ledger: everything but the past. It follows from the ledger. */
export type Overview = Omit<Ledger, 'partners'> & { readonly partners: readonly PartnerLine[] };

/** Leaves out of a ledger what only a partner's past needs. */
export function overviewOf(ledger: Ledger): Overview {
  return {
    ...ledger,
    partners: ledger.partners.map((partner) => ({
      ...partner,
      grants: partner.grants.map(({ past: _, keys: __, ...line }) => line),
    })),
  };
}

/**
 * Whether something that was stored can be shown. Looks at what is used, and no closer: it is our own, yet a disk
 * or another version may have damaged it.
 */
export function isOverview(stored: unknown, tenant: string): stored is Overview {
  if (!isRecord(stored)) return false;
  const { tenant: whose, readAt, whole, partners } = stored;
  return (
    whose === tenant &&
    (readAt === null || isTime(readAt)) &&
    typeof whole === 'boolean' &&
    Array.isArray(partners) &&
    partners.every(isPartnerLine)
  );
}

/** The same of one of its partners. */
export function isPartnerLine(line: unknown): line is PartnerLine {
  return (
    isRecord(line) &&
    [line['key'], line['name'], line['danger']].every(isText) &&
    (line['tenantId'] === undefined || isText(line['tenantId'])) &&
    isTexts(line['access']) &&
    Array.isArray(line['grants']) &&
    line['grants'].every(isGrantLine)
  );
}

function isGrantLine(line: unknown): boolean {
  return (
    isRecord(line) &&
    [line['key'], line['danger']].every(isText) &&
    isTime(line['lastSeen']) &&
    isTexts(line['access']) &&
    Array.isArray(line['roles']) &&
    line['roles'].every((role) => isRecord(role) && isText(role['name']))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): boolean {
  return isText(value) && !Number.isNaN(Date.parse(value));
}
