import { describe, expect, test } from 'vitest';
import { forge } from './forgeries';
import { delegatedAccess, gdapInvitation } from './invitation-answers';
import { commercePartners, granularRelationships, legacyPartners } from './list-answers';
import { roles } from './roles';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { signInDocument } from './sign-in-document';

const scenario = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`No scenario "${id}".`);
  return found;
};
const gdapAnswer = (id: string) => gdapInvitation(scenario(id).url.split('/').at(-1) ?? '');
const resellerAnswer = (id: string) =>
  delegatedAccess(new URL(scenario(id).url).searchParams.get('partnerId') ?? '');
const bothDapRoles = [roles.globalAdministrator.id, roles.helpdesk.id];

describe('the answer about an invitation', () => {
  test('carries the roles that its page hides', () => {
    const { relationship } = JSON.parse(gdapAnswer('gdap-hidden-roles')?.body ?? '');
    expect(relationship.roles).toHaveLength(8);
    expect(relationship.roles.slice(5)).toContain(roles.privilegedRole.id);
  });

  test.each([
    ['reseller-lying-link', true, bothDapRoles],
    ['reseller-data-only-dap', true, bothDapRoles],
    ['reseller-data-denies', false, []],
    ['reseller-late-roles', undefined, undefined],
  ])('of %s says enableDap: %s', (id, enableDap, asked) => {
    const { authorizeDelegateAdminData: data } = JSON.parse(resellerAnswer(id)?.body ?? '');
    expect([data.enableDap, data.roles]).toEqual([enableDap, asked]);
  });

  test.each([
    ['gdap-accepted', 'active'],
    ['gdap-expired', 'expired'],
    ['gdap-terminated', 'terminated'],
    ['gdap-modest', 'approvalPending'],
  ])('of %s says %s', (id, status) => {
    expect(JSON.parse(gdapAnswer(id)?.body ?? '').relationship.status).toBe(status);
  });

  test.each([
    ['gdap-foreign', 404, 0],
    ['gdap-forbidden', 403, 0],
    ['gdap-late-answer', 200, 15_000],
  ])('of %s has status %i and comes %i ms late', (id, status, after) => {
    expect(gdapAnswer(id)).toMatchObject({ status, after });
  });

  test('is refused to somebody who may not accept', () => {
    expect(resellerAnswer('reseller-forbidden')).toMatchObject({ status: 403 });
  });
});

describe('a forged answer', () => {
  const honest = { relationship: { id: 'x', duration: 90, roles: ['a'], isLast: true, by: null } };

  test.each(['prototype', 'huge', 'deep', 'types'] as const)(
    '%s is JSON that parses',
    (forgery) => {
      expect(() => JSON.parse(forge(forgery, honest))).not.toThrow();
    },
  );

  test('pollutes no prototype by being parsed', () => {
    const { relationship } = JSON.parse(forge('prototype', honest));
    expect(Object.hasOwn(relationship, '__proto__')).toBe(true);
    expect('isForged' in {}).toBe(false);
  });

  test('is larger than 12 MB', () => {
    expect(forge('huge', honest).length).toBeGreaterThan(12_000_000);
  });

  test('has no value of the right type', () => {
    expect(JSON.parse(forge('types', honest))).toEqual({
      relationship: { id: { text: 'x' }, duration: [90], roles: 'a', isLast: 'true', by: [] },
    });
  });
});

describe('the answers about lists', () => {
  const lists = scenarios.flatMap((one) =>
    one.page === 'partner-relationships' || one.page === 'relationship' ? [one] : [],
  );

  test.each(lists)('of $id name the same partners as its rows, and the customer', ({ data }) => {
    const { granular, other } = data;
    const { relationships } = JSON.parse(JSON.stringify(granularRelationships(data)));
    const { partners } = JSON.parse(JSON.stringify(commercePartners(data)));
    const legacy = JSON.parse(JSON.stringify(legacyPartners(data)));
    const ids = other.map(({ partner }) => partner.tenantId);
    expect(partners.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(legacy.map(({ Identity }: { Identity: string }) => Identity)).toEqual(ids);
    expect(relationships).toHaveLength(granular.length);
    for (const { customer } of relationships) {
      expect(customer.tenantId).toBe(data.customerTenantId);
    }
  });

  test('have sixty rows where the scenario says so', () => {
    const { data, page } = scenario('partners-60');
    if (page !== 'partner-relationships') throw new Error('partners-60 is a list.');
    expect(data.granular.length + data.other.length).toBe(60);
  });
});

describe('the sign-in hosts', () => {
  const documentOf = (id: string) => signInDocument('GET', new URL(scenario(id).url)) ?? '';
  const configOf = (id: string) => {
    const [, text = ''] = /\$Config=(.*);\n\/\/\]\]><\/script>/.exec(documentOf(id)) ?? [];
    return JSON.parse(text);
  };

  test.each([
    ['consent-harmless', 'ConvergedConsent'],
    ['consent-markup', 'ConvergedConsent'],
    ['sign-in', 'ConvergedSignIn'],
    ['sign-in-before-consent', 'ConvergedSignIn'],
    ['sign-in-stay', 'KmsiInterrupt'],
    ['consent-needs-admin', 'ConvergedError'],
  ])('%s is %s in its head and in its configuration', (id, pageId) => {
    expect(documentOf(id)).toContain(`<meta name="PageID" content="${pageId}">`);
    expect(configOf(id).pgid).toBe(pageId);
  });

  test('say what the app asks for, in the language of the page', () => {
    const { arrScopes, canary, sCtx, sFT, urlPost } = configOf('consent-critical-de');
    expect(urlPost).toBe('/contoso.onmicrosoft.com/Consent/Set');
    expect([canary, sCtx, sFT].every((token) => typeof token === 'string')).toBe(true);
    expect(arrScopes[0].label).toBe(roleManagementInGerman);
    expect(documentOf('consent-critical-de')).toContain(roleManagementInGerman);
  });

  test('write an app’s name as text, whatever it is', () => {
    expect(documentOf('consent-markup')).not.toContain('<script>alert');
    expect(configOf('consent-markup').sAppName).toBe('</script><script>alert(1)</script>');
  });
});

const roleManagementInGerman = 'Lese- und Schreibzugriff auf alle RBAC-Verzeichniseinstellungen';
