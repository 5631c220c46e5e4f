import { describe, expect, test } from 'vitest';
import type { PageStatement } from '../../lib/domain/page';
import { failure, success } from '../../lib/domain/result';
import { answerPage } from '../../lib/extension/answer-page';
import type { PageReport } from '../../lib/extension/message-types';
import { sentencesIn } from './sentences';

const ORIGIN = 'https://admin.microsoft.com';
const HOME = `${ORIGIN}/AdminPortal/Home`;
const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const WITH_DAP = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;
const WITHOUT_DAP = WITH_DAP.replace('DAP=true', 'DAP=false');
const STRIPPED = `${HOME}#/BillingAccounts/partner-invitation`;
const GDAP = `${HOME}#/partners/invitation/granularAdminRelationships/9da9c0de-7e57-4ccc-8ddd-000000000100-${TENANT}`;
const LIST = `${HOME}#/partners`;
const SIGNUP_UNKNOWN = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}&DAP=true#/elsewhere`;

const NO_ROLES: PageStatement = { roleNames: [], rolesComplete: true };

const answer = (changes: Partial<PageReport> & Pick<PageReport, 'addresses'>) =>
  answerPage(
    { readBefore: false, heard: [], accepted: false, settled: true, late: false, ...changes },
    ORIGIN,
    sentencesIn('en'),
  );

const shown = (changes: Partial<PageReport> & Pick<PageReport, 'addresses'>) => {
  const { page, sheet } = answer(changes).order;
  const { 'data-dap': dap, 'data-flow': flow } = sheet?.attributes ?? {};
  return { page, state: sheet?.state, verdict: sheet?.verdict, dap, flow };
};

describe('answerPage', () => {
  test.each([
    ['a page that is none of ours', `${HOME}#/users`],
    ['an address of another origin', WITH_DAP.replace('admin.microsoft.com', 'example.org')],
    ['an address of another portal', WITH_DAP.replace(ORIGIN, 'https://admin.cloud.microsoft')],
    ['text that is no address', 'partner'],
  ])('shows nothing on %s', (_, address) => {
    expect(answer({ addresses: [address] })).toEqual({ order: {} });
  });

  test.each([
    [WITH_DAP, 'reseller-invitation'],
    [GDAP, 'gdap-invitation'],
    [LIST, 'partner-relationships'],
  ])('says who reads %s before anything was read', (address, page) => {
    expect(shown({ addresses: [address], settled: false })).toMatchObject({
      page,
      state: 'waiting',
    });
  });

  test('tells of a danger in the link while the page is still empty', () => {
    const addresses = [WITH_DAP];
    expect(shown({ addresses, settled: false })).toMatchObject({
      state: 'waiting',
      verdict: 'danger',
      dap: 'requested',
    });
  });

  test('calls a page clear only when it is at rest', () => {
    const addresses = [WITHOUT_DAP];
    const words = success(NO_ROLES);
    expect(shown({ addresses, words, settled: false }).verdict).toBe('cannot-tell');
    expect(shown({ addresses, words }).verdict).toBe('clear');
  });

  test('remembers what the portal strips from the address later', () => {
    const words = success(NO_ROLES);
    expect(shown({ addresses: [STRIPPED, WITH_DAP], words })).toMatchObject({
      verdict: 'danger',
      dap: 'requested',
    });
    expect(shown({ addresses: [STRIPPED], words }).verdict).toBe('cannot-tell');
  });

  test('remembers nothing of another origin', () => {
    const foreign = WITH_DAP.replace('admin.microsoft.com', 'admin.cloud.microsoft');
    const words = success(NO_ROLES);
    expect(shown({ addresses: [STRIPPED, foreign], words }).dap).not.toBe('requested');
  });

  test('lets no earlier invitation speak for the list or for a granular request', () => {
    const words = success(NO_ROLES);
    expect(shown({ addresses: [LIST, WITH_DAP], words }).flow).toBe('partner-relationships');
    expect(shown({ addresses: [GDAP, WITH_DAP], words })).toMatchObject({
      flow: 'gdap',
      dap: 'not-requested',
    });
  });

  test.each([
    ['DAP was asked for', 'DAP=true#/BillingAccounts/partner-invitation', 'danger'],
    ['DAP was left open', '#/BillingAccounts/partner-invitation', 'cannot-tell'],
    ['no DAP was asked for', 'DAP=false#/BillingAccounts/partner-invitation', 'clear'],
  ])('does not take a rewritten address for a better link: %s', (_, before, verdict) => {
    const link = (rest: string) =>
      `${HOME}?invType=ResellerRelationship&partnerId=7260758d-876b-4da1-b8aa-ae70122d886a&${rest}`;
    const addresses = [link('#/partners/invitation'), link(before)];
    const words = success({ roleNames: [], rolesComplete: true });
    expect(shown({ addresses, words }).verdict).toBe(verdict);
  });

  test('lets another partner speak for itself', () => {
    const link = (partner: string, rest: string) =>
      `${HOME}?invType=ResellerRelationship&partnerId=${partner}-876b-4da1-b8aa-ae70122d886a&${rest}`;
    const addresses = [
      link('11111111', '#/partners/invitation'),
      link('22222222', 'DAP=true#/BillingAccounts/partner-invitation'),
    ];
    const words = success({ roleNames: [], rolesComplete: true });
    expect(shown({ addresses, words }).verdict).toBe('clear');
  });

  test('knows a page that was read and left, though the parameters stay in the address', () => {
    const elsewhere = WITH_DAP.replace(/#.*$/, '#/users');
    expect(answer({ addresses: [elsewhere, WITH_DAP], readBefore: true })).toEqual({ order: {} });
  });

  test('takes another route for a new form of a page that was never read', () => {
    const elsewhere = WITH_DAP.replace(/#.*$/, '#/partners-of-tomorrow');
    expect(shown({ addresses: [elsewhere, WITH_DAP] })).toMatchObject({
      state: 'unreadable',
      verdict: 'danger',
    });
  });

  test('says of a consent on a page that nobody can read, that only the link was read', () => {
    const { order, view } = answer({ addresses: [SIGNUP_UNKNOWN] });
    expect(order.page).toBeUndefined();
    expect(view?.state).toBe('unreadable');
    expect(view?.assessment.verdict).toBe('danger');
    expect(view?.assessment.findings.map(({ say }) => say)).toContain('page-unread.page-not-known');
  });

  test('gives a page that cannot be read all its time, then says so', () => {
    const words = failure('no-accept-control' as const);
    const addresses = [WITHOUT_DAP];
    expect(shown({ addresses, words }).state).toBe('waiting');
    expect(shown({ addresses, words, late: true })).toMatchObject({
      state: 'unreadable',
      verdict: 'cannot-tell',
      dap: 'cannot-tell',
    });
  });

  test('waits for the first reading, however late it is', () => {
    expect(shown({ addresses: [WITHOUT_DAP], late: true }).state).toBe('waiting');
  });

  test('reports to the popup what the panel shows, and who asks', () => {
    const words = success({ ...NO_ROLES, partnerName: 'Contoso' });
    expect(answer({ addresses: [WITH_DAP], words }).report).toEqual({
      verdict: 'danger',
      headline: 'dap',
      partner: 'Contoso',
    });
    expect(answer({ addresses: [WITH_DAP] }).report?.partner).toBe(TENANT);
  });

  test('reads the list of partners', () => {
    const row = {
      partner: 'Contoso',
      access: ['dap' as const],
      roleNames: [],
      rolesComplete: true,
    };
    const words = success({ ...NO_ROLES, relationships: [row] });
    const { report, view } = answer({ addresses: [LIST], words });
    expect(report).toEqual({ verdict: 'danger', headline: 'held_dap' });
    expect(view?.assessment.request.page?.relationships).toEqual([{ ...row, by: ['words'] }]);
  });
});
