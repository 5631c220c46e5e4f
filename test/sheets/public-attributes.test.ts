import { describe, expect, test } from 'vitest';
import { viewPage } from '../../lib/checks/view-page';
import type { PageStatement } from '../../lib/domain/page';
import { publicAttributes } from '../../lib/sheets/public-attributes';
import { link, page, row } from '../requests/combinations';

const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const LICENSE = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';
const NOBODYS = '0dd0face-7c1e-4f5b-9d51-5b1e6f0a2c33';

const rolesOf = (flow: 'gdap' | 'partner-relationships', said: Partial<PageStatement>) =>
  publicAttributes(
    viewPage({
      flow,
      link: link({ flow }),
      words: { ok: true, value: page(said) },
      settled: true,
      late: false,
    }),
  )['data-roles'];

describe('the attribute with the roles', () => {
  test('holds each known role once, in order, and no name that nobody knows', () => {
    const roleNames = ['Directory Readers', 'Lighthouse Keeper', 'License admin', 'License admin'];
    expect(rolesOf('gdap', { roleNames })).toBe([LICENSE, READERS].join(','));
  });

  test('holds the roles of rows that only the portal’s data names, where they are known', () => {
    const cut = row({ roleNames: ['Directory Readers'], roleIds: [READERS, LICENSE, NOBODYS] });
    const said = { roleNames: ['Directory Readers'], relationships: [cut] };
    expect(rolesOf('partner-relationships', said)).toBe([LICENSE, READERS].join(','));
  });
});
