import { nameKey } from '../roles/name-key';
import { saysNothing } from './current-holding';
import { ACCESS, type Holding } from './holding';
import type { Grant, Ledger, Partner } from './ledger';

/** One thing that is different in a grant. What was merely learned is no change. */
export type Change =
  | { readonly what: 'access-gained' | 'access-lost'; readonly access: Holding['access'] }
  | { readonly what: 'roles-gained' | 'roles-lost'; readonly roles: readonly string[] }
  | {
      readonly what: 'until' | 'auto-extend' | 'standing' | 'name' | 'organisation';
      readonly from: string;
      readonly to: string;
    }
  | { readonly what: 'scopes-gained' | 'scopes-lost'; readonly scopes: readonly string[] };

/** What became of a grant between two states of a ledger. */
export type GrantChange = {
  readonly kind: 'new' | 'changed' | 'gone' | 'back' | 'confirmed';
  readonly partner: Partner;
  readonly grant: Grant;
  readonly changes: readonly Change[];
};

/**
 * What is different between two states of one tenant's ledger: grants that are new, changed, gone, there again,
 * or confirmed by the list after the admin was seen approving them.
 */
export function changesBetween(before: Ledger, after: Ledger): GrantChange[] {
  const known = new Map<string, Grant>();
  for (const { grants } of before.partners) {
    for (const grant of grants) for (const key of grant.keys) known.set(key, grant);
  }
  return after.partners.flatMap((partner) =>
    partner.grants.flatMap((grant) => {
      const was = grant.keys.flatMap((key) => known.get(key) ?? [])[0];
      const kind = whatBecame(was, grant);
      const changes = was === undefined ? [] : changesIn(was, grant);
      const told = kind ?? (changes.length > 0 ? 'changed' : undefined);
      return told === undefined ? [] : [{ kind: told, partner, grant, changes }];
    }),
  );
}

function whatBecame(was: Grant | undefined, is: Grant): GrantChange['kind'] | undefined {
  if (was === undefined) return 'new';
  if (!was.gone && is.gone) return 'gone';
  if (was.gone && !is.gone) return 'back';
  return was.unconfirmed && !is.unconfirmed ? 'confirmed' : undefined;
}

/** As much of a grant as is compared. */
export type Compared = Pick<
  Grant,
  'access' | 'rolesComplete' | 'scopes' | 'until' | 'autoExtendDays' | 'standing' | 'organisation'
> & { readonly roles: readonly NamedRole[] };
type NamedRole = { readonly id?: string | undefined; readonly name: string };

/** What is different in one grant, as far as both states tell of it. */
export function changesIn(was: Compared, is: Compared): Change[] {
  return [
    ...accessChanges(was, is),
    ...roleChanges(was, is),
    ...scopeChanges(was, is),
    ...textChange('until', was.until, is.until),
    ...textChange('auto-extend', was.autoExtendDays, is.autoExtendDays),
    ...textChange('standing', was.standing, is.standing),
    ...textChange('organisation', was.organisation, is.organisation),
  ];
}

function accessChanges(was: Compared, is: Compared): Change[] {
  if (saysNothing(was.access) || saysNothing(is.access)) return [];
  const gained = ACCESS.filter((one) => is.access.includes(one) && !was.access.includes(one));
  const lost = ACCESS.filter((one) => was.access.includes(one) && !is.access.includes(one));
  return [
    ...(gained.length > 0 ? [{ what: 'access-gained', access: gained } as const] : []),
    ...(lost.length > 0 ? [{ what: 'access-lost', access: lost } as const] : []),
  ];
}

/** A role that only now is read from a list that was cut before was perhaps there all the time. */
function roleChanges(was: Compared, is: Compared): Change[] {
  const gained = was.rolesComplete ? missingFrom(was.roles, is.roles) : [];
  const lost = is.rolesComplete ? missingFrom(is.roles, was.roles) : [];
  return [
    ...(gained.length > 0 ? [{ what: 'roles-gained', roles: gained } as const] : []),
    ...(lost.length > 0 ? [{ what: 'roles-lost', roles: lost } as const] : []),
  ];
}

function missingFrom(some: readonly NamedRole[], others: readonly NamedRole[]): string[] {
  const keys = new Set(some.map(({ id, name }) => id ?? nameKey(name)));
  return others.filter(({ id, name }) => !keys.has(id ?? nameKey(name))).map(({ name }) => name);
}

function scopeChanges({ scopes: was }: Compared, { scopes: is }: Compared): Change[] {
  if (was === undefined || is === undefined) return [];
  const gained = is.filter((scope) => !was.includes(scope));
  const lost = was.filter((scope) => !is.includes(scope));
  return [
    ...(gained.length > 0 ? [{ what: 'scopes-gained', scopes: gained } as const] : []),
    ...(lost.length > 0 ? [{ what: 'scopes-lost', scopes: lost } as const] : []),
  ];
}

function textChange(
  what: 'until' | 'auto-extend' | 'standing' | 'organisation',
  was: string | number | boolean | undefined,
  is: string | number | boolean | undefined,
): Change[] {
  if (was === undefined || is === undefined || was === is) return [];
  return [{ what, from: String(was), to: String(is) }];
}
