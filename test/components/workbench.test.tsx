// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import type { WatchedHostsProps } from '../../components/workbench/watched-hosts';
import { Workbench } from '../../components/workbench/workbench';
import type { HostGroup, HostGroupId } from '../../lib/domain/host-group';
import { createDayWords } from '../../lib/sheets/partners/day-words';
import { type Language, sentencesIn } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';
import { fakeReviewDesk } from './fake-review-desk';

const GROUPS: readonly HostGroup[] = (
  [
    ['portals', 'on', false],
    ['partner-center', 'off', false],
    ['sign-in', 'on', true],
    ['us-government', 'partly', true],
    ['china', 'off', true],
  ] as const
).map(([id, state, canSwitchOff]) => ({
  id,
  state,
  canSwitchOff,
  hosts: [`${id}.example`, `more.${id}.example`],
  proxied: id === 'china' ? [] : [`${id}.example.proxy`],
}));

const LINKS: Parameters<typeof Workbench>[0]['links'] = {
  check: vi.fn(),
  row: vi.fn(),
  sheet: vi.fn(),
  copy: vi.fn(),
  fileOf: vi.fn(),
};

const PARTNERS: Parameters<typeof Workbench>[0]['partners'] = {
  desk: { load: vi.fn(), onNews: vi.fn() },
  days: createDayWords('en'),
};
const EVIDENCE: Parameters<typeof Workbench>[0]['evidence'] = {
  address: '#hosts',
  desk: {} as Parameters<typeof Workbench>[0]['evidence']['desk'],
};
const EXCHANGE: Parameters<typeof Workbench>[0]['exchange'] = {
  now: () => '2026-11-30T12:00:00.000Z',
  day: (when) => when,
  tenants: async () => ({ ok: true, value: [] }),
  stored: vi.fn(),
  onNews: () => () => undefined,
  open: vi.fn(),
  take: vi.fn(),
  fileOf: vi.fn(),
};
const GRAPH: Parameters<typeof Workbench>[0]['graph'] = {
  load: () => new Promise(() => undefined),
  loadWithPolicy: () => new Promise(() => undefined),
  when: (at) => at,
  keep: vi.fn(),
  signIn: vi.fn(),
  read: vi.fn(),
  signOut: vi.fn(),
  switchOff: vi.fn(),
  copy: vi.fn(),
};

function show(changes: Partial<WatchedHostsProps> = {}, language: Language = 'en') {
  const asked = { switchOn: vi.fn(), switchOff: vi.fn() };
  const { container } = render(
    <TextContext.Provider value={sentencesIn(language)}>
      <Workbench
        page="hosts"
        partners={PARTNERS}
        review={{ desk: fakeReviewDesk() }}
        links={LINKS}
        evidence={EVIDENCE}
        exchange={EXCHANGE}
        graph={GRAPH}
        hosts={{ groups: GROUPS, ...asked, ...changes }}
      />
    </TextContext.Provider>,
  );
  return { ...asked, container };
}

function group(id: HostGroupId): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-group="${id}"]`);
  if (found === null) throw new Error(`No group ${id}.`);
  return found;
}
const buttonsOf = (id: HostGroupId) =>
  within(group(id))
    .queryAllByRole('button')
    .map((button) => button.textContent);
const signInOff = GROUPS.map((one) =>
  one.id === 'sign-in' ? { ...one, state: 'off' as const } : one,
);

afterEach(cleanup);

describe('where Consent Lens looks', () => {
  test('names every host, also behind Defender for Cloud Apps', () => {
    show();
    for (const { id, hosts, proxied } of GROUPS) {
      for (const host of [...hosts, ...proxied]) expect(group(id).textContent).toContain(host);
    }
    expect(group('china').querySelector('details')).toBeNull();
  });

  test.each<[HostGroupId, string]>([
    ['portals', 'On'],
    ['partner-center', 'Off'],
    ['us-government', 'On for some'],
  ])('says of %s that it is "%s"', (id, word) => {
    show();
    expect(group(id).querySelector('.state')?.textContent).toBe(word);
  });

  test('says what runs on sign-in pages, and what never does', () => {
    show();
    const { textContent } = group('sign-in');
    expect(textContent).toContain('Only a small script runs, after the page has loaded.');
    expect(textContent).toContain('It reads one page identifier');
    expect(textContent).toContain('The script that notes what admin centers load never runs here.');
  });

  test('offers what can be changed, and nothing else', () => {
    show();
    expect(buttonsOf('portals')).toEqual([]);
    expect(buttonsOf('partner-center')).toEqual(['Switch on']);
    expect(buttonsOf('sign-in')).toEqual(['Switch off']);
    expect(buttonsOf('us-government')).toEqual(['Switch on', 'Switch off']);
    expect(buttonsOf('china')).toEqual(['Switch on']);
  });

  test('asks for the group whose button was pressed, in the click itself', () => {
    const { switchOn, switchOff } = show();
    fireEvent.click(within(group('china')).getByRole('button'));
    expect(switchOn.mock.calls).toEqual([['china']]);
    fireEvent.click(within(group('sign-in')).getByRole('button'));
    expect(switchOff.mock.calls).toEqual([['sign-in']]);
  });

  test('gives each button a name of its own', () => {
    show();
    screen.getByRole('button', { name: 'Switch on Microsoft 365 in China, run by 21Vianet' });
    screen.getByRole('button', { name: 'Switch off Microsoft’s sign-in pages' });
  });

  test('says that nothing has changed when the browser was not allowed to', () => {
    show({ refused: 'china' });
    const told = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
    expect(told).toHaveLength(1);
    expect(group('china').contains(told[0] ?? null)).toBe(true);
  });

  test('says of switched-off sign-in pages that the script still loads', () => {
    show();
    expect(group('sign-in').textContent).not.toContain('still loads');
    cleanup();
    show({ groups: signInOff });
    expect(group('sign-in').textContent).toContain('still loads the small script');
  });
});

describe('every state', () => {
  const states: readonly (readonly [string, Partial<WatchedHostsProps>])[] = [
    ['mixed', {}],
    ['refused', { refused: 'china' }],
    ['with the sign-in pages off', { groups: signInOff }],
  ];
  test.each(
    states.flatMap(([name, props]) => [[name, 'en', props] as const, [name, 'de', props] as const]),
  )('%s in "%s" can be used by everyone', async (_, language, props) => {
    const { container } = show(props, language);
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
