import { describe, expect, test } from 'vitest';
import type { StoredGrant } from '../../../lib/partners/holding';
import { type Grant, ledgerOf } from '../../../lib/partners/ledger';
import { dangerWords } from '../../../lib/sheets/partners/danger-words';
import { createDayWords } from '../../../lib/sheets/partners/day-words';
import { endWords } from '../../../lib/sheets/partners/end-words';
import { endOf } from '../../../lib/sheets/partners/grant-end';
import { grantFacts } from '../../../lib/sheets/partners/grant-facts';
import { takeBackOf } from '../../../lib/sheets/partners/grant-take-back';
import { pastLines } from '../../../lib/sheets/partners/past-lines';
import { roleLines, setWords } from '../../../lib/sheets/partners/role-lines';
import { signalWords } from '../../../lib/sheets/partners/signal-words';
import { sentencesIn } from '../../extension/sentences';
import { CUSTOMER } from '../../partners/readings';
import { BEFORE, NOW, ROLES, row, rowOf, rowsAfter } from './grant-rows';

const text = sentencesIn('en');
const days = createDayWords('en');
const grant = (changes: Parameters<typeof row>[1] = {}) => rowOf('Contoso', changes).grant;
const gdap = (changes: Parameters<typeof row>[1] = {}) =>
  grant({ access: ['gdap'], relationship: 'One', ...changes });

/** A grant with fields that no row of the list has. */
function approved(holding: Partial<StoredGrant['versions'][number]['holding']>): Grant {
  const kind = holding.access?.includes('app') ? 'app' : 'seller';
  const stored: StoredGrant = {
    tenant: CUSTOMER,
    key: `name:contoso|${kind}`,
    kind,
    versions: [
      {
        holding: { name: 'Contoso', access: [], roles: [], rolesComplete: true, ...holding },
        seen: { approval: { first: NOW, last: NOW } },
      },
    ],
  };
  const found = ledgerOf(CUSTOMER, undefined, [stored]).partners[0]?.grants[0];
  if (found === undefined) throw new Error('no grant');
  return found;
}

describe('how dangerous a grant is', () => {
  test.each([
    ['DAP', grant({ access: ['dap'] }), 'danger', 'Full control by DAP'],
    [
      'Global Administrator',
      gdap({ roleIds: [ROLES.global] }),
      'danger',
      'Equals Global Administrator',
    ],
    ['a privileged role', gdap({ roleIds: [ROLES.helpdesk] }), 'caution', 'Strong roles'],
    ['a cut list', gdap({ rolesComplete: false }), 'cannot-tell', 'Roles not all read'],
    ['small roles', gdap({ roleIds: [ROLES.license] }), 'not-consent', 'Limited roles'],
    ['no roles', grant(), 'not-consent', 'No admin roles'],
    ['a manufacturer', grant({ access: ['oem'] }), 'caution', 'Devices, no way back here'],
    [
      'an app whose permissions nobody read',
      approved({ access: ['app'] }),
      'cannot-tell',
      'App permissions not all read',
    ],
    [
      'an app that reads mail',
      approved({ access: ['app'], scopes: ['User.Read', 'Mail.ReadWrite'] }),
      'caution',
      'Far-reaching app permissions',
    ],
    [
      'an app with a permission nobody knows',
      approved({ access: ['app'], scopes: ['Odd.One'] }),
      'caution',
      'Far-reaching app permissions',
    ],
    [
      'an app that reads a profile',
      approved({ access: ['app'], scopes: ['User.Read'] }),
      'not-consent',
      'Limited app permissions',
    ],
    ['an unknown kind', grant({ access: ['other'] }), 'cannot-tell', 'Kind of access not known'],
  ])('%s', (_, one, look, words) => {
    expect(dangerWords(one, text)).toMatchObject({ look, words });
  });
});

describe('what asks for a look', () => {
  test.each([
    [{ until: '2026-12-01' }, ['Days left: 11']],
    [{ until: '2026-11-01' }, ['End is past']],
    [{ autoExtendDays: 180 }, ['Extends itself by 180 days']],
    [{ relationship: 'MLT_aaaaaaaa_bbbbbbbb_20230714' }, ['Made by Microsoft (MLT_)']],
    [{ roleIds: [ROLES.global] }, []],
  ])('%j', (changes, words) => {
    const shown = rowOf('Contoso', { access: ['gdap'], relationship: 'One', ...changes });
    expect(signalWords(shown, NOW, text)).toEqual(words);
  });
});

describe('when a grant ends', () => {
  test.each([
    [gdap({ until: '2027-01-31' }), 'Jan 31, 2027'],
    [gdap({ until: '2027-01-31', autoExtendDays: 180 }), 'Jan 31, 2027, then again 180 days'],
    [gdap({ period: '1.2.2027' }), 'end as printed: 1.2.2027'],
    [gdap({ period: '31.1.2027' }), 'Jan 31, 2027'],
    [gdap(), 'end not told'],
    [grant(), 'no end'],
  ])('%#', (one, words) => {
    expect(endWords(endOf(one), text, days)).toBe(words);
  });
});

describe('facts', () => {
  test('name every field that is known, and each witness with its times', () => {
    const facts = grantFacts(
      gdap({
        from: '2026-01-01',
        until: '2027-01-01',
        autoExtendDays: 0,
        relationshipId: 'abc',
        status: 'Active',
        period: '1/1/2026 - 1/1/2027',
        by: ['words', 'data'],
      }),
      text,
      days,
    );
    const told = Object.fromEntries(facts.map(({ label, value }) => [label, value]));
    expect(told).toMatchObject({
      Access: 'GDAP',
      From: 'Jan 1, 2026',
      Until: 'Jan 1, 2027',
      Extension: 'Does not extend itself',
      Relationship: 'One',
      'Relationship id': 'abc',
      Status: 'in force',
      'Period as printed': '“1/1/2026 - 1/1/2027”, read on Nov 20, 2026',
      'Status as printed': '“Active”, read on Nov 20, 2026',
    });
    expect(Object.keys(told)).toContain('Read on the page');
    expect(Object.keys(told)).toContain('Told by the portal’s data');
  });

  test('say of a relationship what nobody told', () => {
    const told = grantFacts(gdap(), text, days).filter(({ value }) => value === 'not told');
    expect(told.map(({ label }) => label)).toEqual(['From', 'Extension']);
  });

  test('name provider and permissions', () => {
    const facts = grantFacts(
      approved({
        access: ['app'],
        scopes: ['Mail.Read', 'User.Read'],
        organisation: true,
        provider: { name: 'Provider', tenantId: CUSTOMER },
      }),
      text,
      days,
    ).map(({ value }) => value);
    expect(facts).toContain('Mail.Read, User.Read');
    expect(facts).toContain('the whole organisation');
    expect(facts).toContain(`Provider, ${CUSTOMER}`);
  });
});

describe('roles', () => {
  test('come with the strongest first, their grade and what they mean', () => {
    const { roles } = gdap({ roleIds: [ROLES.license, ROLES.global], roleNames: ['Odd one'] });
    const lines = roleLines(roles, text);
    expect(lines.map(({ name, mark }) => [name, mark])).toEqual([
      ['Global Administrator', 'privileged'],
      ['Odd one', 'unknown'],
      ['License Administrator', undefined],
    ]);
    expect(lines.every(({ meaning }) => meaning.length > 10)).toBe(true);
  });

  test('that equal Global Administrator are said to', () => {
    const id = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
    const [line] = roleLines(gdap({ roleIds: [id] }).roles, text);
    expect(line).toMatchObject({ mark: 'equals Global Administrator' });
  });

  test('that are exactly one of Microsoft’s sets have its name, others none', () => {
    const set = [ROLES.global, ROLES.helpdesk];
    expect(setWords(grant({ access: ['dap'], roleIds: set }), text)).toEqual({
      title: 'Exactly What DAP gives',
      cases: ['Delegated admin privileges (DAP)'],
    });
    expect(setWords(grant({ roleIds: [...set, ROLES.license] }), text)).toBeUndefined();
    expect(setWords(grant({ roleIds: set, rolesComplete: false }), text)).toBeUndefined();
    expect(setWords(grant(), text)).toBeUndefined();
  });
});

describe('how a grant is taken back', () => {
  test.each<[string, Grant, string[]]>([
    ['DAP of a reseller', grant({ access: ['dap', 'reseller'] }), ['dap', 'reseller']],
    ['GDAP', gdap(), ['gdap']],
    [
      'one that Microsoft made',
      gdap({ relationship: 'MLT_aaaaaaaa_bbbbbbbb_20230714' }),
      ['microsoft-made'],
    ],
    ['an indirect reseller', grant({ access: ['indirect-reseller'] }), ['reseller', 'provider']],
    ['a manufacturer', grant({ access: ['oem'] }), ['oem']],
    ['an app', approved({ access: ['app'] }), ['app']],
    ['what nobody knows', grant({ access: ['other'] }), ['other']],
    ['what is known in part', grant({ access: ['reseller', 'other'] }), ['reseller']],
    [
      'a reseller with a provider',
      approved({ access: ['reseller'], provider: { name: 'Provider' } }),
      ['reseller', 'provider'],
    ],
  ])('%s', (_, one, ways) => {
    const told = takeBackOf(one, text);
    expect(told.map(({ way }) => way)).toEqual(ways);
    for (const { steps, source, place } of told) {
      expect(steps.length).toBeGreaterThan(1);
      expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      if (place !== undefined) expect(place.url).toMatch(/^https:\/\/\w+\.microsoft\.com\//);
    }
  });

  test('leads to no place where nobody in the tenant can do it', () => {
    for (const access of [['reseller'], ['oem']] as const) {
      expect(takeBackOf(grant({ access }), text).map(({ place }) => place)).toEqual([undefined]);
    }
  });
});

describe('everything that was ever told of a grant', () => {
  test('comes with the newest first, each against the one before', () => {
    const seller = (changes: Parameters<typeof row>[1]) => row('Contoso', changes);
    const [shown] = rowsAfter([
      { at: BEFORE, rows: [seller({ roleIds: [] })] },
      { at: NOW, rows: [seller({ access: ['dap', 'reseller'], roleIds: [ROLES.global] })] },
    ]);
    expect(shown && pastLines(shown.grant, text, days)).toEqual([
      {
        when: 'Nov 20, 2026, by the page',
        held: 'DAP, Reseller · Global Administrator',
        changes: ['DAP gained', 'Roles gained: Global Administrator'],
      },
      { when: 'Nov 1, 2026, by the page', held: 'Reseller · no roles', changes: [] },
    ]);
  });

  test('says from when to when, and that a list was cut', () => {
    const cut = row('Contoso', { access: ['gdap'], relationship: 'One', rolesComplete: false });
    const [shown] = rowsAfter([
      { at: BEFORE, rows: [cut] },
      { at: NOW, rows: [cut] },
    ]);
    expect(shown && pastLines(shown.grant, text, days)).toEqual([
      {
        when: 'Nov 1, 2026 to Nov 20, 2026, by the page',
        held: 'GDAP · roles not read',
        changes: [],
      },
    ]);
  });
});

describe('days', () => {
  test('are those of the calendar, and odd text stays as it is', () => {
    expect(days.day('2027-01-01')).toBe('Jan 1, 2027');
    expect(days.month('2027-01-01')).toBe('Jan 2027');
    expect(days.day('')).toBe('');
    expect(days.instant('soon')).toBe('soon');
    expect(createDayWords('de').day('2027-01-31')).toBe('31.01.2027');
  });
});
