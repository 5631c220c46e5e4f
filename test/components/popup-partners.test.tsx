// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { overviewAfter } from '../partners/readings';
import {
  BEFORE,
  counted,
  list,
  MANY,
  NOW,
  OTHER,
  partners,
  read,
  row,
  show,
  TENANT,
  tags,
  valuesOf,
  words,
} from './show-popup';

afterEach(cleanup);

describe('who holds consent', () => {
  test('says how to fill the list before anything was read', () => {
    show();
    expect(words()).toContain('No partners read yet');
    expect(partners()).toEqual([]);
    expect(screen.queryByTestId('read-at')).toBeNull();
  });

  test('says that the page listed nobody, which is something else', () => {
    show({ overview: read([]) });
    expect(words()).toContain('The page listed no partners.');
    expect(words()).not.toContain('No partners read yet');
  });

  test('names DAP first, then strong roles, then the others by name', () => {
    show({ overview: MANY });
    expect(valuesOf('data-partner')).toEqual(['Wingtip', 'Adatum', 'Fabrikam', 'Northwind']);
    expect(valuesOf('data-access')).toEqual(['dap gdap reseller', 'gdap', 'gdap', 'reseller']);
    expect(valuesOf('data-tenant')).toEqual(['', '', '', '']);
    expect(tags()).toEqual(['DAP']);
  });

  test('gives the tenant id where it is known', () => {
    show({ overview: read([row('Contoso', { tenantId: TENANT })]) });
    expect(valuesOf('data-tenant')).toEqual([TENANT]);
  });

  test('says of each grant what it gives, and what was not read', () => {
    show({ overview: MANY });
    expect(words()).toContain('GDAP · Reports Reader · Until: 1/2/2027');
    expect(words()).toContain('GDAP · Roles: User Administrator and more');
    expect(words()).toContain('GDAP · roles not read');
    expect(words()).toContain('Reseller · no roles');
  });

  test('dates the reading', () => {
    show({ overview: overviewAfter([{ at: BEFORE, rows: [row('Contoso')] }]) });
    expect(screen.getByTestId('read-at').textContent).toBe('read 3 days ago on Nov 17, 2026');
  });

  test('keeps a partner that the last reading did not show, with the date', () => {
    const earlier = { at: BEFORE, rows: [row('Contoso')] };
    const now = { at: NOW, rows: [row('Fabrikam')], whole: false };
    show({ overview: overviewAfter([earlier, now]) });
    expect(valuesOf('data-partner')).toEqual(['Contoso', 'Fabrikam']);
    expect(words().split('Not in the last reading. Last seen on Nov 17, 2026.')).toHaveLength(2);
    expect(counted('unseen')).toBe('1');
    expect(words()).toContain('That reading was not complete');
  });

  test('marks a partner that a whole list no longer shows, and does not count what it held', () => {
    const earlier = { at: BEFORE, rows: [row('Contoso', { access: ['dap'] })] };
    show({ overview: overviewAfter([earlier, { at: NOW, rows: [row('Fabrikam')] }]) });
    expect(valuesOf('data-partner')).toEqual(['Fabrikam', 'Contoso']);
    expect(words()).toContain('No longer in the list. Last seen on Nov 17, 2026.');
    expect(tags()).toEqual([]);
    expect(counted('dap')).toBe('0');
  });

  test('marks what is as strong as Global Administrator, what ends soon, and what extends itself', () => {
    const strong = { access: ['gdap'], roleNames: ['Global Administrator'] } as const;
    const ends = { access: ['gdap'], until: '2026-12-02', autoExtendDays: 180 } as const;
    const over = { access: ['gdap'], until: '2026-11-18' } as const;
    show({ overview: read([row('One', strong), row('Two', ends), row('Three', over)]) });
    expect(tags()).toEqual(['Like Global Admin', 'ended 2 days ago', 'ends in 12 days']);
    expect(words()).toContain('extends itself by 180 days');
    expect(['partners', 'global', 'expiring'].map(counted)).toEqual(['3', '1', '2']);
  });

  test('marks what Microsoft made', () => {
    const relationship = 'MLT_5ce90100_5ce901c1_20230714';
    show({ overview: read([row('Contoso', { access: ['gdap'], relationship })]) });
    expect(words()).toContain('made by Microsoft (MLT)');
  });

  test('says of an approval that no list has shown it yet', () => {
    const overview = read([row('Contoso'), row('Fabrikam')]);
    const partners = overview.partners.map((partner) => ({
      ...partner,
      grants: partner.grants.map((grant) => ({ ...grant, unconfirmed: true })),
    }));
    show({ overview: { ...overview, readAt: null, partners } });
    expect(words().split('Seen approved on Nov 20, 2026, not yet in the list.')).toHaveLength(3);
    expect(words()).toContain('The list itself was not read yet.');
  });

  test('draws the first partners at once and the others soon after', async () => {
    const many = Array.from({ length: 300 }, (_, at) => row(`Partner ${at}`));
    show({ overview: read(many) });
    expect(partners()).toHaveLength(40);
    expect(list()?.getAttribute('aria-busy')).toBe('true');
    await waitFor(() => expect(partners()).toHaveLength(300));
    expect(list()?.getAttribute('aria-busy')).toBe('false');
  });

  test('counts all while only the most urgent ones are there', () => {
    const counts = { partners: 2000, dap: 50, global: 40, expiring: 30, unseen: 20 };
    show({ overview: MANY, counts });
    expect(['partners', 'dap', 'global', 'expiring', 'unseen'].map(counted)).toEqual(
      Object.values(counts).map(String),
    );
    expect(list()?.getAttribute('aria-busy')).toBe('true');
  });

  test('finds some of them, and says how many', async () => {
    show({ overview: MANY });
    const field = screen.getByRole('searchbox', { name: 'Find a partner, role or tenant ID' });
    fireEvent.input(field, { target: { value: 'user admin' } });
    expect(valuesOf('data-partner')).toEqual(['Adatum']);
    expect(screen.getByTestId('found').textContent).toBe('1 of 4 partners');
    fireEvent.input(field, { target: { value: 'nobody' } });
    expect(partners()).toEqual([]);
    expect(screen.getByTestId('found').textContent).toBe('0 of 4 partners');
    // What holds whom is still counted whole.
    expect(counted('partners')).toBe('4');
  });

  test('says whose list it is, and lets choose where there are more', () => {
    const chosen: string[] = [];
    const overview = { ...MANY, tenant: 'unknown' };
    show({ overview, tenants: ['unknown'] });
    expect(screen.getByTestId('tenant').textContent).toBe('Tenant: not known');
    cleanup();
    show({ overview, tenants: ['unknown', OTHER], chooseTenant: (one) => chosen.push(one) });
    const choice = screen.getByLabelText('Tenant');
    expect(choice.textContent).toBe(`not known${OTHER}`);
    fireEvent.change(choice, { target: { value: OTHER } });
    expect(chosen).toEqual([OTHER]);
  });

  test('leads to everything about them', () => {
    show({ overview: MANY });
    expect(screen.getByText('Everything about these partners').getAttribute('href')).toBe(
      'workbench.html#partners',
    );
  });

  test('shows markup in a name as text', () => {
    const name = '<img src=x onerror=alert(1)> & <b>Sons</b>';
    show({ overview: read([row(name, { roleNames: [name], access: ['gdap'] })]) });
    expect(valuesOf('data-partner')).toEqual([name]);
    expect(document.querySelector('img, b')).toBeNull();
    expect(document.querySelector('.about .name')?.textContent).toBe(name);
  });

  test('opens the Partner relationships page', () => {
    const openRelationships = vi.fn();
    show({ openRelationships });
    fireEvent.click(screen.getByText('Open Partner relationships'));
    expect(openRelationships).toHaveBeenCalledOnce();
  });
});
