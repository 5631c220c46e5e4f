import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PermissionCatalogue,
  type PermissionRow,
  permissionCatalogueSchema,
} from '../lib/data/permission-schema.ts';
import { ratePermission } from '../lib/permissions/rate-permission.ts';
import { titleKey } from '../lib/permissions/title-key.ts';

const TARGET = new URL('../lib/data/permissions.json', import.meta.url);
const ROLES =
  'https://github.com/merill/microsoft-info/blob/43b8a5d9fb6648f3ef36ec051acd988fdd19558b';
const WORDS =
  'https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/6cbd6bbd665a877560fdefbad74f3bdb5b57af88';

const HEAD: Omit<PermissionCatalogue, 'permissions'> = {
  about:
    'The permissions of Microsoft Graph. The risk is our own rule over names (lib/permissions/rate-permission.ts), not Microsoft’s. Titles are kept as fingerprints only (lib/permissions/title-key.ts). Made by tools/make-permissions.ts.',
  checked: '2026-11-20',
  resource: { name: 'Microsoft Graph', appId: '00000003-0000-0000-c000-000000000000' },
  columns: ['id', 'value', 'kind', 'adminConsent', 'risk', 'titles'],
  sources: [
    {
      what: 'application permissions',
      url: `${ROLES}/_info/GraphAppRoles.json`,
      date: '2026-08-20',
    },
    {
      what: 'delegated permissions',
      url: `${ROLES}/_info/GraphDelegateRoles.json`,
      date: '2026-08-20',
    },
    {
      what: 'titles in English',
      url: `${WORDS}/permissions/permissions-descriptions.json`,
      date: '2026-04-01',
    },
    {
      what: 'titles in seven languages',
      url: `${WORDS}/permissions/permissions-descriptions_de-DE.json`,
      date: '2022-08-05',
    },
  ],
};

/** A record of the published lists; their names differ in case from file to file. */
type Published = Readonly<Record<string, unknown>>;

/**
 * Makes the catalogue of permissions from the published lists that its sources name.
 * @param args a folder with GraphAppRoles.json, GraphDelegateRoles.json and permissions-descriptions*.json.
 * @returns 2 when no folder is given.
 */
export async function main([folder]: string[]): Promise<number> {
  if (folder === undefined) {
    process.stderr.write('Usage: node tools/run.mjs tools/make-permissions.ts FOLDER\n');
    return 2;
  }
  const read = (file: string): unknown =>
    JSON.parse(withoutMark(readFileSync(join(folder, file), 'utf8')));
  const rows = permissionRows(
    read('GraphAppRoles.json') as Published[],
    read('GraphDelegateRoles.json') as Published[],
    readdirSync(folder)
      .filter((file) => file.startsWith('permissions-descriptions'))
      .map(read),
  );
  const catalogue = permissionCatalogueSchema.parse({ ...HEAD, permissions: rows });
  writeFileSync(TARGET, write(catalogue));
  return 0;
}

/**
 * The rows of the catalogue, by value.
 * @param application what apps may do by themselves, as its source publishes it.
 * @param delegated what apps may do as a person.
 * @param descriptions the titles, one list for each language.
 */
export function permissionRows(
  application: readonly Published[],
  delegated: readonly Published[],
  descriptions: readonly unknown[],
): PermissionRow[] {
  const titles = collectTitles(descriptions);
  return [
    ...application.map((one) => rowOf(one, 'A', titles)),
    ...delegated.map((one) => rowOf(one, 'D', titles)),
  ].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function sortKey([, value, kind]: PermissionRow): string {
  return `${value.toLowerCase()} ${kind}`;
}

/** One permission on each line, so that a change shows what it changes. */
function write({ permissions, ...head }: PermissionCatalogue): string {
  const lines = permissions.map((row) => JSON.stringify(row)).join(',\n');
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${start},\n  "permissions": [\n${lines}\n]\n}\n`;
}

function rowOf(
  one: Published,
  kind: 'A' | 'D',
  titles: ReadonlyMap<string, string[]>,
): PermissionRow {
  const id = String(one['Id']);
  const value = String(one['Value']);
  const all = [
    one['DisplayName'],
    one['AdminConsentDisplayName'],
    one['UserConsentDisplayName'],
    ...(titles.get(id + kind) ?? []),
  ];
  const keys = all.flatMap((title) => (typeof title === 'string' ? (titleKey(title) ?? []) : []));
  const { risk } = ratePermission(value, kind === 'A' ? 'application' : 'delegated');
  const adminConsent = kind === 'A' || one['Type'] === 'Admin' ? 1 : 0;
  return [id, value, kind, adminConsent, risk, [...new Set(keys)].sort().join('')];
}

/** The titles for administrators and for everybody else, in every language, by id and kind. */
function collectTitles(files: readonly unknown[]): ReadonlyMap<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const file of files as Readonly<Record<string, Published[]>>[]) {
    for (const [list, kind] of [
      ['applicationScopesList', 'A'],
      ['delegatedScopesList', 'D'],
    ] as const) {
      for (const one of file[list] ?? []) {
        const found = [one['adminConsentDisplayName'], one['consentDisplayName']];
        const key = String(one['id']) + kind;
        const said = found.filter((title): title is string => typeof title === 'string');
        titles.set(key, [...(titles.get(key) ?? []), ...said]);
      }
    }
  }
  return titles;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
