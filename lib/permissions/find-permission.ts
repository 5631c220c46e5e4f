import type { PermissionRow } from '../data/permission-schema';
import catalogue from '../data/permissions.json';
import type { AskedPermission, PermissionKind, PermissionRisk } from '../domain/app';
import { readGuid } from '../domain/guid';
import { ratePermission } from './rate-permission';
import { isGraph } from './resource-name';
import { titleKey } from './title-key';

/** From the gravest on. */
export const RISKS: readonly PermissionRisk[] = ['critical', 'high', 'medium', 'low'];

type Known = AskedPermission & { readonly value: string; readonly kind: PermissionKind };
type Index = Readonly<Record<'ids' | 'values' | 'titles', ReadonlyMap<string, readonly Known[]>>>;

let index: Index | undefined;

/**
 * Looks a permission up by its value, alone or with Microsoft Graph's address before it, or by its id.
 * @param asked such as `Mail.Read` or `https://graph.microsoft.com/Mail.Read`, in any case.
 * @param kind which of two permissions of that name is meant; without it the risk is that of the riskier one.
 * @returns an unknown permission, which counts as high at least, where nobody here knows it or where it
 * belongs to another resource.
 */
export function findPermission(asked: string, kind?: PermissionKind): AskedPermission {
  index ??= makeIndex();
  const name = graphName(asked);
  const found =
    name === undefined ? [] : (index.ids.get(name) ?? index.values.get(name.toLowerCase()) ?? []);
  const meant = found.filter((one) => one.kind === kind);
  return anyOf(meant.length > 0 ? meant : found) ?? unknownPermission(asked);
}

/**
 * One permission for several that may be meant: as risky as the riskiest, and of a kind only where all of them
 * are of that kind.
 */
export function anyOf(meant: readonly AskedPermission[]): AskedPermission | undefined {
  const worst = riskiest(meant);
  if (worst === undefined || meant.every((one) => one.kind === worst.kind)) return worst;
  const { kind: _, ...rest } = worst;
  return rest;
}

/**
 * Finds the permissions that a title can mean, in any of the languages that the catalogue knows: a delegated
 * permission and an application's often share one.
 */
export function findByTitle(title: string): readonly AskedPermission[] {
  index ??= makeIndex();
  return index.titles.get(titleKey(title) ?? '') ?? [];
}

/** The gravest of several; the first of them where they weigh the same. */
export function riskiest<T extends AskedPermission>(permissions: readonly T[]): T | undefined {
  return RISKS.flatMap((risk) => permissions.filter((one) => one.risk === risk))[0];
}

/** What a value names for Microsoft Graph; undefined when it belongs to another resource. */
function graphName(asked: string): string | undefined {
  const text = asked.trim();
  const slash = text.lastIndexOf('/');
  if (slash < 0) return readGuid(text) ?? text;
  return isGraph(text.slice(0, slash)) ? text.slice(slash + 1) : undefined;
}

/** Nobody here knows what it does, so it counts as high, or as its name says where that is worse. */
function unknownPermission(value: string): AskedPermission {
  const name = value.slice(value.lastIndexOf('/') + 1);
  const critical = ratePermission(name, 'application').risk === 'critical';
  return { value, risk: critical ? 'critical' : 'high', known: false };
}

function makeIndex(): Index {
  const rows = catalogue.permissions as PermissionRow[];
  const ids = new Map<string, Known[]>();
  const values = new Map<string, Known[]>();
  const titles = new Map<string, Known[]>();
  for (const [id, value, letter, , risk, keys] of rows) {
    const kind = letter === 'A' ? 'application' : 'delegated';
    const known: Known = { value, kind, risk, known: true };
    add(ids, id, known);
    add(values, value.toLowerCase(), known);
    for (const key of keys.match(/.{8}/g) ?? []) add(titles, key, known);
  }
  return { ids, values, titles };
}

function add(map: Map<string, Known[]>, key: string, known: Known): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [known]);
  else before.push(known);
}
