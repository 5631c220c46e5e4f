import { REQUIRED_MATCHES } from '../../lib/extension/portal-matches';

type Origins = {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
};
type Listener = (change: Origins) => unknown;

let granted = new Set(REQUIRED_MATCHES);
let answer = true;
let asked: string[][] = [];
const apis = new Set<string>();
const added = new Set<Listener>();
const removed = new Set<Listener>();

/** Stands for `browser.permissions`: only the required hosts are granted at first, and the user says yes. */
export const fakePermissions = {
  contains: async ({ origins = [], permissions = [] }: Origins) =>
    origins.every((origin) => granted.has(origin)) && permissions.every((name) => apis.has(name)),
  request: async ({ origins = [], permissions = [] }: Origins) => {
    asked.push([...origins, ...permissions]);
    if (!answer) return false;
    if (origins.length > 0) await grantHosts(origins);
    if (permissions.length > 0) await grantApis(permissions);
    return true;
  },
  remove: async ({ origins = [], permissions = [] }: Origins) => {
    if (origins.length > 0) await takeHosts(origins);
    for (const name of permissions) apis.delete(name);
    return true;
  },
  onAdded: { addListener: (listener: Listener) => added.add(listener) },
  onRemoved: { addListener: (listener: Listener) => removed.add(listener) },
};

/** The user gives hosts, here or in the browser's own settings. Resolves when every listener is done. */
export async function grantHosts(origins: readonly string[]): Promise<void> {
  for (const origin of origins) granted.add(origin);
  await Promise.all([...added].map((listener) => listener({ origins })));
}

/** The user gives a permission that is no host. Resolves when every listener is done. */
export async function grantApis(permissions: readonly string[]): Promise<void> {
  for (const name of permissions) apis.add(name);
  await Promise.all([...added].map((listener) => listener({ permissions })));
}

/** The user takes hosts away. */
export async function takeHosts(origins: readonly string[]): Promise<void> {
  for (const origin of origins) granted.delete(origin);
  await Promise.all([...removed].map((listener) => listener({ origins })));
}

/** The user says no from now on. */
export function refuseHosts(): void {
  answer = false;
}

/** What the user was asked for since the last reset, in order. */
export function askedHosts(): readonly string[][] {
  return asked;
}

export function resetPermissions(): void {
  granted = new Set(REQUIRED_MATCHES);
  answer = true;
  apis.clear();
  asked = [];
  added.clear();
  removed.clear();
}
