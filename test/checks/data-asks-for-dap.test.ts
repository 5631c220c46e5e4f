import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { dataAsksForDap } from '../../lib/checks/data-asks-for-dap';
import type { DataStatement } from '../../lib/domain/data';
import type { LinkStatement } from '../../lib/domain/link';
import type { PageStatement } from '../../lib/domain/page';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page } from '../requests/combinations';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const PARTNER = '11111111-2222-4333-8444-555555555555';
const OTHER = '99999999-2222-4333-8444-555555555555';

const data = (said: Partial<DataStatement>): DataStatement => ({
  answer: 'delegated-access',
  ...said,
});
const requestOf = (
  said: Partial<LinkStatement>,
  heard: readonly DataStatement[],
  shown?: Partial<PageStatement>,
) =>
  mergeWitnesses({
    link: link(said),
    heard,
    reading: shown === undefined ? 'waiting' : 'read',
    ...(shown !== undefined && { page: page(shown) }),
  });
const found = (...seen: Parameters<typeof requestOf>) =>
  dataAsksForDap
    .run(requestOf(...seen))
    .map(({ say, severity, values }) => [
      say.replace('data-asks-for-dap.', ''),
      severity,
      ...values,
    ]);

describe('data-asks-for-dap', () => {
  test.each<[what: string, said: Partial<LinkStatement>, heard: DataStatement[]]>([
    ['nothing was heard', {}, []],
    ['the data says no', {}, [data({ dap: false })]],
    ['the data lists no role', {}, [data({ roleIds: [], rolesComplete: true })]],
    ['the data says nothing about it', {}, [data({ partner: { name: 'Contoso' } })]],
    [
      'the request is for GDAP',
      { flow: 'gdap' },
      [data({ relationshipId: 'r', roleIds: [GLOBAL] })],
    ],
    ['the page is an app’s', { flow: 'app-consent' }, [data({ dap: true })]],
    [
      'the answer is about another partner',
      { partnerTenantId: PARTNER },
      [data({ dap: true, partner: { tenantId: OTHER } })],
    ],
  ])('is silent when %s', (_, said, heard) => {
    expect(found(said, heard, {})).toEqual([]);
  });

  test.each<
    [
      what: string,
      said: Partial<LinkStatement>,
      heard: DataStatement[],
      shown: Partial<PageStatement> | undefined,
      findings: string[][],
    ]
  >([
    [
      'against a link that asks for none',
      { dap: 'not-requested' },
      [data({ dap: true })],
      {},
      [['against-link', 'danger']],
    ],
    [
      'with a link that asks for it',
      { dap: 'requested' },
      [data({ dap: true })],
      {},
      [['with-link', 'danger']],
    ],
    [
      'where the link cannot tell',
      { flow: 'offer', dap: 'cannot-tell' },
      [data({ dap: true })],
      {},
      [['with-link', 'danger']],
    ],
    [
      'where another answer denies it',
      { dap: 'not-requested' },
      [data({ dap: false }), data({ dap: true })],
      {},
      [['against-link', 'danger']],
    ],
    [
      'for a device manufacturer, whose link never asks',
      { flow: 'oem', dap: 'not-applicable' },
      [data({ dap: true })],
      {},
      [['with-link', 'danger']],
    ],
    [
      'by roles alone, and which of them the page hides',
      { dap: 'not-requested' },
      [data({ roleIds: [GLOBAL, HELPDESK] })],
      { roleNames: ['Helpdesk admin'] },
      [
        ['against-link', 'danger'],
        ['roles', 'danger', 'Global Administrator'],
      ],
    ],
    [
      'but names none that the page shows too',
      { dap: 'not-requested' },
      [data({ dap: false, roleIds: [GLOBAL] })],
      { roleNames: ['Global admin'] },
      [['against-link', 'danger']],
    ],
    [
      'and hides nothing as long as the page is not read',
      { dap: 'not-requested' },
      [data({ roleIds: [GLOBAL] })],
      undefined,
      [['against-link', 'danger']],
    ],
  ])('is told %s', (_, said, heard, shown, findings) => {
    expect(found(said, heard, shown)).toEqual(findings);
  });

  test('makes a page that shows nothing a danger', () => {
    expect(assess(requestOf({}, [], {})).verdict).toBe('clear');
    expect(assess(requestOf({}, [data({ dap: true })], {})).verdict).toBe('danger');
  });
});
