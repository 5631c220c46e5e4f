import { describe, expect, test } from 'vitest';
import type { Change } from '../../../lib/partners/changes';
import { happeningSchema } from '../../../lib/partners/event';
import { chainEvents, NO_EVENTS } from '../../../lib/partners/event-chain';
import { changeWords } from '../../../lib/sheets/partners/change-words';
import { createDayWords } from '../../../lib/sheets/partners/day-words';
import { eventLine } from '../../../lib/sheets/partners/event-words';
import { sentencesIn } from '../../extension/sentences';
import { CUSTOMER } from '../../partners/readings';

const DAYS = createDayWords('en');
const english = (change: Change) => changeWords(change, sentencesIn('en'), DAYS);

describe('a change in words', () => {
  test.each<[Change, string]>([
    [
      { what: 'access-gained', access: ['dap', 'indirect-reseller'] },
      'DAP, Indirect reseller gained',
    ],
    [{ what: 'access-lost', access: ['dap'] }, 'DAP lost'],
    [{ what: 'roles-gained', roles: ['Helpdesk admin'] }, 'Roles gained: Helpdesk Administrator'],
    [{ what: 'roles-lost', roles: ['Nobody knows it'] }, 'Roles lost: Nobody knows it'],
    [
      { what: 'scopes-gained', scopes: ['Mail.Read', 'User.Read'] },
      'Permissions gained: Mail.Read, User.Read',
    ],
    [{ what: 'scopes-lost', scopes: ['Mail.Read'] }, 'Permissions lost: Mail.Read'],
    [
      { what: 'until', from: '2026-12-01', to: '2027-06-01' },
      'End moved from Dec 1, 2026 to Jun 1, 2027',
    ],
    [{ what: 'auto-extend', from: '0', to: '180' }, 'Now extends itself by 180 days'],
    [{ what: 'auto-extend', from: '180', to: '0' }, 'No longer extends itself'],
    [{ what: 'auto-extend', from: '90', to: '180' }, 'Extends itself by 180 days, before by 90'],
    [
      { what: 'standing', from: 'pending', to: 'active' },
      'Status was waiting for approval, is now in force',
    ],
    [{ what: 'standing', from: 'odd', to: 'ended' }, 'Status was odd, is now ended'],
    [{ what: 'name', from: 'A', to: '<b>B</b>' }, 'Name was “A”, is now “<b>B</b>”'],
    [{ what: 'organisation', from: 'false', to: 'true' }, 'Now counts for the whole organisation'],
    [{ what: 'organisation', from: 'true', to: 'false' }, 'Now counts for single persons only'],
  ])('%j', (change, words) => {
    expect(english(change)).toBe(words);
  });

  test('has the roles’ names in the user’s language', () => {
    const change = { what: 'roles-gained', roles: ['Global Administrator'] } as const;
    expect(changeWords(change, sentencesIn('de'), createDayWords('de'))).toBe(
      'Rollen dazugekommen: Globaler Administrator',
    );
  });
});

describe.each(['en', 'de'] as const)('every kind of event in %s', (language) => {
  test.each(happeningSchema.shape.kind.options)('%s has words of its own', (kind) => {
    const happenings = [
      { at: '2026-11-17T09:00:00.000Z', tenant: CUSTOMER, kind } as const,
      {
        at: '2026-11-17T09:00:00.000Z',
        tenant: CUSTOMER,
        kind,
        access: ['dap'],
        roles: ['Global Administrator'],
        until: '2027-01-01',
        count: 3,
        whole: false,
        decision: 'remove',
        note: 'as agreed',
        changes: [{ what: 'access-gained', access: ['dap'] }],
      } as const,
    ].map((happening) => happeningSchema.parse(happening));
    for (const event of chainEvents(NO_EVENTS, happenings)) {
      const { title, lines } = eventLine(event, sentencesIn(language), createDayWords(language));
      expect(title).not.toBe('');
      expect([title, ...lines].join()).not.toMatch(/\$\d|undefined|\[object/);
    }
  });
});

test('an event says what was held when it came or went, and what a person noted', () => {
  const [event] = chainEvents(NO_EVENTS, [
    {
      at: '2026-11-17T09:00:00.000Z',
      tenant: CUSTOMER,
      kind: 'new',
      access: ['dap'],
      roles: ['Global Administrator'],
      until: '2027-01-01',
      note: 'agreed by phone',
    },
  ]);
  expect(event && eventLine(event, sentencesIn('en'), DAYS)).toMatchObject({
    title: 'Seen for the first time',
    lines: ['Held: DAP · Global Administrator · until Jan 1, 2027', 'Note: agreed by phone'],
  });
});
