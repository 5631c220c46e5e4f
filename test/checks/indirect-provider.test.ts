import { describe, expect, test } from 'vitest';
import { indirectProvider } from '../../lib/checks/indirect-provider';
import type { DataStatement } from '../../lib/domain/data';
import type { LinkStatement } from '../../lib/domain/link';
import type { PageStatement } from '../../lib/domain/page';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page } from '../requests/combinations';

const TENANT = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
const NAME = 'Tailspin Distribution';

const found = (
  said: Partial<LinkStatement>,
  shown: Partial<PageStatement> = {},
  heard: readonly DataStatement[] = [],
) =>
  indirectProvider
    .run(mergeWitnesses({ link: link(said), page: page(shown), reading: 'read', heard }))
    .map(({ say, severity, values }) => [say, severity, ...values]);

const INDIRECT = { flow: 'indirect-reseller' } as const;
const LINKED = { ...INDIRECT, providerTenantId: TENANT };

describe('indirect-provider', () => {
  test.each<[who: string, said: Partial<LinkStatement>]>([
    ['a reseller', { providerTenantId: TENANT }],
    ['an ISV', { flow: 'isv' }],
    ['GDAP', { flow: 'gdap' }],
    ['an OEM', { flow: 'oem' }],
  ])('says nothing about %s', (_, said) => {
    expect(found(said, { providerName: NAME })).toEqual([]);
  });

  test.each<
    [
      what: string,
      said: Partial<LinkStatement>,
      shown: Partial<PageStatement>,
      data: DataStatement[],
      ...finding: string[],
    ]
  >([
    ['that nobody names it', INDIRECT, {}, [], 'unnamed'],
    ['its tenant id', LINKED, {}, [], 'named', TENANT],
    ['its name', INDIRECT, { providerName: NAME }, [], 'name-alone', NAME],
    ['name and tenant id', LINKED, { providerName: NAME }, [], 'name-and-tenant', NAME, TENANT],
    [
      'what the portal’s data names',
      INDIRECT,
      {},
      [{ answer: 'accept-answer', provider: { tenantId: TENANT } }],
      'named',
      TENANT,
    ],
    [
      'a name that is markup, as text',
      INDIRECT,
      { providerName: '<b>$1</b>' },
      [],
      'name-alone',
      '<b>$1</b>',
    ],
  ])('tells %s', (_, said, shown, data, say, ...values) => {
    expect(found(said, shown, data)).toEqual([[`indirect-provider.${say}`, 'note', ...values]]);
  });
});
