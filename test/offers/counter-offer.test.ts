import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/roles.json';
import { twinOf } from '../../lib/offers/counter-offer';
import { type Asked, LINKS, offerFor, requestFor } from './cases';

const ROLES = [
  ...['Reports Reader', 'Global admin', 'Privileged Role Administrator', 'Overlord'],
  ...['User Administrator', 'Directory Readers', 'Exchange Administrator'],
];
const ASKED: Asked = {
  roles: ROLES,
  partner: 'Fabrikam',
  data: { durationDays: 730, autoExtendDays: 180 },
};
const PASSWORDS = 'password-reset-nonadmin';
const SOURCE = 'https://learn.microsoft.com/';

/** The lines under one sentence of a message. */
function listUnder(text: string, sentence: string): string[] {
  const [, list = ''] = text.split(`${sentence}\n`);
  return (list.split('\n\n')[0] ?? '').split('\n');
}

describe('a message about GDAP before anybody has said what it is for', () => {
  const { subject, text } = offerFor(ASKED);

  test('says who asks for how much', () => {
    expect(subject).toBe('Your request for admin roles in our tenant');
    expect(text).toMatch(
      /^Hello Fabrikam,\n\nyou ask for 7 admin roles in our tenant, for 730 days\./,
    );
  });

  test('asks about the strong roles, the gravest first, and about no other', () => {
    expect(
      listUnder(
        text,
        'Before we approve it, please tell us what you need each of these roles for:',
      ),
    ).toEqual([
      '- Global Administrator: it does everything in the tenant.',
      '- Privileged Role Administrator: as strong as Global Administrator, because it hands out every admin role.',
      '- “Overlord”: we do not know this role. What is it?',
      '- User Administrator',
      '- Exchange Administrator',
    ]);
  });

  test('says of a strong role that another one includes it, but for those that include all', () => {
    const roles = ['Global admin', 'User Administrator', 'Password Administrator'];
    expect(offerFor({ roles }).text).toContain(
      '- User Administrator\n- Password Administrator: User Administrator includes it.',
    );
  });

  test('proposes a year without auto-extend', () => {
    expect(text).toContain('How long: 365 days instead of 730, without auto-extend.');
  });

  test('ends with its sources', () => {
    const sources = text.split('Sources:\n')[1]?.split('\n') ?? [];
    expect(sources.length).toBe(3);
    expect(sources.every((one) => one.startsWith(SOURCE))).toBe(true);
  });
});

describe('a message about GDAP for chosen tasks', () => {
  const { text } = offerFor(ASKED, [PASSWORDS, 'license-assign']);

  test('says what goes and why, what takes whose place, and what stays', () => {
    expect(listUnder(text, 'Please leave out:')).toEqual([
      '- Global Administrator: it does everything in the tenant.',
      '- Privileged Role Administrator: as strong as Global Administrator, because it hands out every admin role.',
      '- “Overlord”: we do not know this role. What is it?',
      '- Exchange Administrator: nothing above needs it.',
      '- Reports Reader: nothing above needs it.',
      '- Directory Readers: License Administrator includes it.',
    ]);
    expect(listUnder(text, 'Please replace:')).toEqual([
      '- User Administrator with License Administrator, Password Administrator',
    ]);
  });

  test('adds what is missing', () => {
    const { text } = offerFor({ roles: ['Reports Reader'] }, [PASSWORDS]);
    expect(listUnder(text, 'Please leave out:')).toEqual([
      '- Reports Reader: nothing above needs it.',
    ]);
    expect(listUnder(text, 'Please add:')).toEqual(['- Password Administrator']);
    expect(text).toContain('you ask for an admin role in our tenant.');
  });

  test('keeps what is needed', () => {
    const { text } = offerFor({ roles: ['Password Administrator', 'Global Reader'] }, [PASSWORDS]);
    expect(listUnder(text, 'Please keep:')).toEqual(['- Password Administrator']);
  });

  test('says that no role is needed where the relationship is enough', () => {
    const { text } = offerFor(ASKED, ['csp-order']);
    expect(text).toContain('The relationship between us is enough for this.');
    expect(text).not.toContain('How long');
  });

  test('tells of roles that GDAP may not give', () => {
    const { text } = offerFor(ASKED, ['m365-backup']);
    expect(
      listUnder(
        text,
        'No public list says that GDAP can give these roles. Please talk to us about them first:',
      ),
    ).toEqual(['- Microsoft 365 Backup Administrator']);
  });

  test('offers a role like Global Administrator for a day only', () => {
    const { text } = offerFor(ASKED, ['role-assign']);
    expect(listUnder(text, 'Only in a request of its own, for one day and a named task:')).toEqual([
      '- Privileged Role Administrator',
    ]);
    expect(text).not.toContain('Please keep:');
  });
});

describe('a message about a link with DAP', () => {
  const twin = LINKS.dap.replace('DAP=true', 'DAP=false');

  test('asks for one without, and shows it', () => {
    const { subject, text } = offerFor({ link: 'dap', roles: ['Global admin'] });
    expect(subject).toBe('Please send us a partner link without DAP');
    expect(text).toContain('So we will not accept it.');
    expect(text).toContain(`Please confirm that it is yours:\n${twin}\n`);
    expect(text).toContain('please request GDAP with only the roles for it');
  });

  test('asks for exactly the roles that the tasks need', () => {
    const { text } = offerFor({ link: 'dap' }, ['csp-order', PASSWORDS]);
    expect(listUnder(text, 'For that, please request GDAP with exactly these roles:')).toEqual([
      '- Password Administrator, for: Reset the password of an ordinary user',
    ]);
    expect(text).toContain('How long: 365 days at most');
  });

  test('asks for no role where the tasks need none', () => {
    const { text } = offerFor({ link: 'dap' }, ['csp-order']);
    expect(text).toContain('The relationship between us is enough for this.');
    expect(text).not.toContain('request GDAP');
  });

  test('shows none where the link asks for nothing else', () => {
    const request = requestFor({ link: 'administration' });
    expect(request.dap).toBe('requested');
    expect(twinOf(request)).toBeUndefined();
    expect(offerFor({ link: 'administration' }).text).not.toContain('DAP=false. Please');
  });
});

describe('a message in German', () => {
  test('names roles in German with Microsoft’s English name, and tasks in German', () => {
    const { subject, text } = offerFor(ASKED, [PASSWORDS], 'de');
    expect(subject).toBe('Ihre Anfrage nach Administratorrollen in unserem Mandanten');
    expect(text).toContain(
      'Benutzeradministrator (User Administrator) durch Kennwortadministrator (Password Administrator)',
    );
    expect(text).toContain('- Kennwort eines normalen Benutzers zurücksetzen');
    expect(text).toContain('„Overlord“');
  });

  test('is in English where nobody speaks the language', () => {
    expect(offerFor(ASKED, [PASSWORDS], 'tlh')).toEqual(offerFor(ASKED, [PASSWORDS], 'en'));
    expect(offerFor(ASKED, [], '__proto__')).toEqual(offerFor(ASKED, [], 'en'));
  });
});

describe('whatever is asked for', () => {
  const all = catalogue.roles.map(({ name }) => name);
  const odd = `Fabri\nkam\u202egnp.exe\u0007${' x'.repeat(300)}`;

  test.each<[string, Asked, string[]]>([
    ['no partner’s name', { roles: ['Global admin'] }, []],
    ['an empty name', { partner: ' \u200b ', roles: ['Global admin'] }, []],
    ['a hostile name', { partner: odd, roles: [odd] }, []],
    ['145 roles', { roles: all }, []],
    ['145 roles and many tasks', { roles: all }, [PASSWORDS, 'csp-order', 'role-assign']],
    ['no roles', { roles: [] }, [PASSWORDS]],
    ['a role twice', { roles: ['User Administrator', 'User admin'] }, [PASSWORDS]],
    ['a task that nobody knows', { roles: ['User Administrator'] }, ['no-such-task']],
    ['no days', { roles: ['User Administrator'], data: { durationDays: 0 } }, []],
    ['too many days', { roles: ['User Administrator'], data: { durationDays: 9999 } }, []],
    ['a cut list', { roles: ['User Administrator'], cut: true }, []],
  ])('with %s, a message is short, whole and plain', (_, asked, tasks) => {
    for (const language of ['en', 'de']) {
      const { subject, text } = offerFor(asked, tasks, language);
      expect(text.length).toBeLessThan(4000);
      expect(`${subject}\n${text}`).not.toMatch(/\$\d|undefined|NaN|\n{3}|(?!\n)\p{C}/u);
      expect(subject).not.toContain('\n');
      expect(text.split('\n').every((line) => line.length < 260)).toBe(true);
    }
  });

  test('lists are cut after fifteen lines, and say so', () => {
    const { text } = offerFor({ roles: all });
    expect(text.match(/^- /gm)?.length).toBe(16);
    expect(text).toMatch(/^- and \d+ more$/m);
  });
});
