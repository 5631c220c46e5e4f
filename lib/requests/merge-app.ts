import type { AppStatement, AskedApp, AskedPermission } from '../domain/app';
import type { LinkStatement } from '../domain/link';
import type { PageStatement } from '../domain/page';
import {
  anyOf,
  findByTitle,
  findPermission,
  RISKS,
  riskiest,
} from '../permissions/find-permission';

/**
 * Merges what link and page say about an app into one. The most dangerous statement wins: each witness can
 * add permissions and raise their risk, and takes none away.
 * @returns undefined when neither speaks of an app.
 */
export function mergeApp(link: LinkStatement, page?: PageStatement): AskedApp | undefined {
  const asked = link.app;
  const shown = page?.app;
  if (asked === undefined && shown === undefined && link.flow !== 'app-consent') return undefined;
  const organisation = mergeReach(asked?.organisation, shown?.organisation);
  const values = [
    // What a link names is always delegated; an app's own permissions come from its registration.
    ...(asked?.scopes ?? []).map((scope) => findPermission(scope, 'delegated')),
    ...(shown?.scopes ?? [])
      .filter((scope) => !isRegistered(scope))
      .map((scope) => findPermission(scope)),
  ];
  const titled = groupTitles(shown).map((titles) => permissionOf(titles, values));
  const permissions = distinct([...values, ...titled]);
  const whole = shown?.complete ?? asked?.registered === false;
  return {
    ...(shown?.name !== undefined && { name: shown.name }),
    ...(shown?.publisher !== undefined && { publisher: shown.publisher }),
    ...(shown?.verified !== undefined && { verified: shown.verified }),
    ...(asked?.clientId !== undefined && { clientId: asked.clientId }),
    ...(organisation !== undefined && { organisation }),
    permissions: RISKS.flatMap((risk) => permissions.filter((one) => one.risk === risk)),
    complete: whole && !shown?.scopes.some(isRegistered),
  };
}

/** For everybody, if any witness says so; for one person only when one says so and none objects. */
function mergeReach(link: boolean | undefined, page: boolean | undefined): boolean | undefined {
  return link === true || page === true ? true : (page ?? link);
}

function isRegistered(scope: string): boolean {
  return /(?:^|\/)\.default$/i.test(scope);
}

/** The titles by permission: those that the page's data calls the same stand together, the printed one first. */
function groupTitles(shown: AppStatement | undefined): (readonly string[])[] {
  const wordings = shown?.wordings ?? [];
  const titles = shown?.titles ?? [];
  const alone = titles.filter((title) => !wordings.some((same) => same.includes(title)));
  const together = wordings.map((same) => {
    const printed = same.filter((title) => titles.includes(title));
    return [...new Set([...printed, ...same])];
  });
  return [...together, ...alone.map((title) => [title])];
}

/**
 * What a title stands for: as risky as the riskiest permission of that name, or one that nobody knows. Which
 * of several it is, only another witness can tell, and that changes its name, never its risk.
 */
function permissionOf(
  titles: readonly string[],
  others: readonly AskedPermission[],
): AskedPermission {
  const [title = ''] = titles;
  const meant = titles.flatMap(findByTitle);
  const worst = anyOf(meant);
  if (worst === undefined) return { title, risk: 'high', known: false };
  const values = [...new Set(meant.map((one) => one.value))];
  const named = values.find((one) => others.some((other) => other.value === one));
  const { value, ...rest } = worst;
  const sure = named ?? (values.length === 1 ? value : undefined);
  return { ...rest, title, ...(sure !== undefined && { value: sure }) };
}

/** One of each, under its value or its title; what is said about it twice counts in its graver form. */
function distinct(permissions: readonly AskedPermission[]): AskedPermission[] {
  const byName = new Map<string, AskedPermission>();
  for (const one of permissions) {
    const name =
      one.value === undefined ? `title ${one.title}` : `value ${one.value.toLowerCase()}`;
    const before = byName.get(name);
    byName.set(name, before === undefined ? one : graver(before, one));
  }
  return [...byName.values()];
}

/**
 * The graver of two statements about one permission. It is of a kind only where both say so, or where one of
 * them knows that the app acts by itself: a kind must never sound better than the risk that it comes with.
 */
function graver(one: AskedPermission, other: AskedPermission): AskedPermission {
  const { kind: _, ...worst } = riskiest([one, other]) ?? one;
  const itself = one.kind === 'application' || other.kind === 'application';
  const kind = itself ? 'application' : one.kind === other.kind ? one.kind : undefined;
  const title = one.title ?? other.title;
  return {
    ...worst,
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title }),
  };
}
