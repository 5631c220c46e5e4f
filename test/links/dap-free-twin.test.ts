import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { dapFreeTwin } from '../../lib/links/dap-free-twin';
import { readPortalAddress, valuesOf } from '../../lib/links/portal-address';
import { readLink } from '../../lib/links/read-link';
import { repairLink } from '../../lib/links/repair';
import { INVITATIONS } from './labels';
import { dangerous, destructive, FIXED, mutation } from './mutations';

const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const PARTNER = '7260758d-876b-4da1-b8aa-ae70122d886a';
const PROVIDER = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
const OLD = '#/BillingAccounts/partner-invitation';
const CURRENT = '#/partners/invitation';
const SELLER = `${HOME}?invType=ResellerRelationship&partnerId=${PARTNER}`;
const INDIRECT = `${HOME}?invType=IndirectResellerRelationship&partnerId=${PARTNER}`;

describe('there is no link without DAP', () => {
  test.each([
    ['for delegated administration', `${HOME}?invType=Administration&partnerId=${PARTNER}${OLD}`],
    [
      'for delegated administration that says DAP=false',
      `${HOME}?invType=Administration&partnerId=${PARTNER}&DAP=false${CURRENT}`,
    ],
    ['for a link that is of two kinds', `${SELLER}&invType=Administration&DAP=true${OLD}`],
    ['for one that names two partners', `${SELLER}&partnerId=${PROVIDER}&DAP=true${OLD}`],
    ['for one of no known kind', `${HOME}?invType=Other&partnerId=${PARTNER}&DAP=true${OLD}`],
    [
      'in the US Government’s cloud, where a link proves nothing',
      `${SELLER}&DAP=true${OLD}`.replace('.com', '.us'),
    ],
    [
      'for the old sign-up',
      `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${PARTNER}&csp=1&DAP=true`,
    ],
    [
      'for a look-alike',
      `${SELLER}&DAP=true${OLD}`.replace('microsoft.com', 'microsoft.com.example'),
    ],
    ['for plain http', `${SELLER}&DAP=true${OLD}`.replace('https', 'http')],
    ['for text that is no address', 'DAP=true'],
    ['for a cut link', `${HOME}?invType=ResellerRelationship&DAP=true`],
  ])('%s', (_, link) => {
    expect(dapFreeTwin(link)).toBeUndefined();
  });
});

describe('the link without DAP', () => {
  test.each([
    [
      'sets the flag to false',
      `${SELLER}&msppId=0&DAP=true${OLD}`,
      `${SELLER}&msppId=0&DAP=false${OLD}`,
    ],
    ['in any case', `${SELLER}&dap=TRUE&msppId=7${OLD}`, `${SELLER}&DAP=false&msppId=7${OLD}`],
    [
      'every time it is written',
      `${SELLER}&DAP=false&DAP=True${OLD}`,
      `${SELLER}&DAP=false&DAP=false${OLD}`,
    ],
    [
      'also inside the hash',
      `${SELLER}${CURRENT}?DAP=true&x=1`,
      `${SELLER}${CURRENT}?DAP=false&x=1`,
    ],
    ['also when it is encoded', `${SELLER}&%44AP=%74rue${OLD}`, `${SELLER}&DAP=false${OLD}`],
    ['of an odd value', `${SELLER}&DAP=1${OLD}`, `${SELLER}&DAP=false${OLD}`],
    [
      'adds what the older form leaves open',
      `${SELLER}&msppId=0${OLD}`,
      `${SELLER}&msppId=0&DAP=false${OLD}`,
    ],
    [
      'keeps the indirect provider',
      `${INDIRECT}&msppId=6531449&DAP=true&indirectCSPId=${PROVIDER}${OLD}`,
      `${INDIRECT}&msppId=6531449&DAP=false&indirectCSPId=${PROVIDER}${OLD}`,
    ],
    [
      'has the current form where a flag stands in the path',
      `${INDIRECT}&msppId=9&indirectCSPId=${PROVIDER}${OLD}`.replace('/Home', '/Home/DAP=true'),
      `${INDIRECT}&msppId=9&indirectCSPId=${PROVIDER}${CURRENT}`,
    ],
    [
      'has the current form where the route is not known',
      `${SELLER}&msppId=0&DAP=true#/partners/invitation/other`,
      `${SELLER}&msppId=0${CURRENT}`,
    ],
    ['is mended', `${SELLER}&amp;DAP=true${OLD} `, `${SELLER}&DAP=false${OLD}`],
    ['is the link itself where that asks for none', `${SELLER}${CURRENT}`, `${SELLER}${CURRENT}`],
    [
      'of an ISV keeps its deal',
      `${HOME}?invType=ISVToCustomer&partnerId=${PARTNER}&ProgramName=ISV&DAP=true${CURRENT}&dealid=1036472`,
      `${HOME}?invType=ISVToCustomer&partnerId=${PARTNER}&ProgramName=ISV&DAP=false${CURRENT}&dealid=1036472`,
    ],
  ])('%s', (_, link, twin) => {
    expect(dapFreeTwin(link)).toBe(twin);
  });
});

const msppIds = (link: string) => {
  const url = new URL(repairLink(link).text);
  const portal = findPortal(url.hostname);
  return portal === undefined
    ? undefined
    : new Set(valuesOf(readPortalAddress(url, portal), 'msppid'));
};

describe('however a link is written', () => {
  const sent = INVITATIONS.filter(({ flow }) => flow !== 'partner-relationships');
  const written = fc
    .tuple(fc.constantFrom(...sent), mutation, fc.option(dangerous), fc.option(destructive))
    .map(([{ url }, change, worsen, destroy]) => {
      const text = repairLink(url).text;
      const worse = worsen === null ? text : worsen(text);
      return change(destroy === null ? worse : destroy(worse));
    });

  test('its twin asks for none, and keeps partner, provider, msppId and kind', () => {
    let seen = 0;
    fc.assert(
      fc.property(written, (link) => {
        const twin = dapFreeTwin(link);
        if (twin === undefined) return;
        seen += 1;
        const [before, after] = [readLink(link), readLink(twin)];
        expect(after).toMatchObject({ dap: 'not-requested', doubts: [], repairs: [] });
        expect(after.imitation).toBeUndefined();
        expect([after.flow, after.host]).toEqual([before.flow, before.host]);
        expect(after.partnerTenantId).toBe(before.partnerTenantId);
        expect(after.providerTenantId).toBe(before.providerTenantId);
        expect(after.relationshipId).toBe(before.relationshipId);
        expect(msppIds(twin)).toEqual(msppIds(link));
      }),
      { ...FIXED, numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(120);
  });

  test('delegated administration never has one', () => {
    fc.assert(
      fc.property(written, (link) => {
        if (readLink(link).flow === 'delegated-admin') expect(dapFreeTwin(link)).toBeUndefined();
      }),
      { ...FIXED, numRuns: 400 },
    );
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        dapFreeTwin(text);
        dapFreeTwin(`${HOME}?${text}`);
      }),
      FIXED,
    );
  });
});

describe('a wrapped link', () => {
  const dap =
    'https://admin.microsoft.com/?invType=ResellerRelationship&partnerId=4b1f17f7-26f6-4624-a58c-2bc917bae8f3&DAP=true#/partners/invitation';

  test('has the twin of the link inside, and that is not wrapped', () => {
    const wrapped = `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(dap)}`;
    expect(dapFreeTwin(wrapped)).toBe(dap.replace('true', 'false'));
  });

  test('that cannot be read has none', () => {
    const wrapped = `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(dap)}&DAP=true`;
    expect(dapFreeTwin(wrapped)).toBeUndefined();
  });
});
