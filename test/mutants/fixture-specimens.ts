import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Specimen } from './run-mutants';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const HOME = 'https://admin.microsoft.com/AdminPortal/Home';
const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';

/** For each page an address that asks for nothing by itself. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'reseller-invitation': `${HOME}?invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0&DAP=false#/partners/invitation`,
  'gdap-invitation': `${HOME}#/partners/invitation/granularAdminRelationships/9da9c0de-7e57-4ccc-8ddd-000000000100-${PARTNER}`,
  'partner-relationships': `${HOME}#/partners`,
};

type Expected = {
  readonly page: string;
  readonly read: {
    readonly ok: boolean;
    readonly value?: { readonly roleNames: readonly string[] };
  };
};

/** The saved pages, each under a link that asks for nothing. */
export function fixtureSpecimens(): Specimen[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const { page, read }: Expected = JSON.parse(
        readFileSync(join(FOLDER, file.replace('.html', '.json')), 'utf8'),
      );
      const address = ADDRESSES[page];
      if (address === undefined || !read.ok) return [];
      const html = readFileSync(join(FOLDER, file), 'utf8');
      const free = page === 'reseller-invitation' && read.value?.roleNames.length === 0;
      return [{ name: file, address, adapter: page, html, free }];
    });
}
