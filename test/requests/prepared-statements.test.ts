import { describe, expect, test } from 'vitest';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { asksForGranular, preparedStatements } from '../../lib/requests/prepared-statements';
import { link } from './combinations';
import { PREPARED_LINKS, type PreparedName, prepared } from './prepared';

const flowsOf = (seen: Testimony) =>
  preparedStatements(mergeWitnesses(seen)).map(({ flow }) => flow);

describe('the invitations that a partner prepares', () => {
  test.each<[string, Testimony]>([
    ['a request that was made already', { link: link(), reading: 'absent' }],
    [
      'a page of Partner Center without a link',
      {
        flow: 'relationship-request',
        link: link({ flow: 'relationship-request', dap: 'not-applicable' }),
        reading: 'waiting',
      },
    ],
  ])('are none for %s', (_, seen) => {
    expect(flowsOf(seen)).toEqual([]);
  });

  test('are all that stand on the page, the one that counts first', () => {
    expect(flowsOf(prepared(['gdap', 'free', 'isv']))).toEqual(['gdap', 'gdap', 'reseller', 'isv']);
  });

  test('leave out what invites to nothing', () => {
    const seen = prepared(['free'], { links: ['https://admin.microsoft.com/#/users', 'x'] });
    expect(flowsOf(seen)).toEqual(['reseller']);
  });
});

describe('a request for GDAP', () => {
  test.each<[PreparedName[], boolean]>([
    [['gdap'], true],
    [['free', 'gdap'], true],
    [['free'], false],
    [['administration'], false],
  ])('is prepared with %s: %s', (names, granular) => {
    expect(asksForGranular(mergeWitnesses(prepared(names)))).toBe(granular);
  });

  test.each([
    ['gdap', true],
    ['reseller', false],
  ] as const)('is made with a link of %s: %s', (flow, granular) => {
    expect(asksForGranular({ flow, link: link({ flow }) })).toBe(granular);
  });
});

describe('what a prepared request asks for', () => {
  test.each<[string, Testimony, string]>([
    ['DAP, by its link', prepared(['with'], { dapBox: false }), 'requested'],
    ['no DAP', prepared(['free']), 'not-requested'],
    ['no DAP, with an empty box', prepared(['free'], { dapBox: false }), 'not-requested'],
    ['what cannot be told, with a ticked box', prepared(['free'], { dapBox: true }), 'cannot-tell'],
    [
      'what cannot be told, while it is read',
      { ...prepared(['free']), reading: 'waiting' },
      'cannot-tell',
    ],
    [
      'no DAP, for roles beside it are another link’s',
      prepared(['gdap', 'free'], {}, { roleNames: ['User Administrator'] }),
      'not-requested',
    ],
  ])('is %s', (_, seen, dap) => {
    expect(mergeWitnesses(seen).dap).toBe(dap);
  });

  test('is about the partner whom the link names', () => {
    const { partner, flow, link: said } = mergeWitnesses(prepared(['indirect']));
    expect([flow, said.flow]).toEqual(['relationship-request', 'indirect-reseller']);
    expect(PREPARED_LINKS.indirect).toContain(partner.tenantId);
  });
});
