// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import { GraphPage, type GraphPageProps } from '../../components/workbench/graph-page';
import type { GraphView } from '../../components/workbench/use-graph';
import { CLOUD_IDS } from '../../lib/data/graph-clouds';
import { GRAPH_PARTS, GRAPH_SCOPES } from '../../lib/data/graph-scopes';
import { GRAPH_FAULTS } from '../../lib/graph/graph-fault';
import type { GraphReading } from '../../lib/graph/reading';
import { readFields } from '../../lib/graph/setup';
import { SIGN_IN_TROUBLES } from '../../lib/graph/sign-in-trouble';
import { type Language, sentencesIn } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';

const AT = '2026-11-30T10:00:00.000Z';
const setup = { clientId: 'd1000000-0000-4000-8000-000000000001', cloud: 'commercial' } as const;
const tenant = 'c1000000-0000-4000-8000-000000000001';
const OFF: GraphView = {
  byPolicy: false,
  badPolicy: false,
  permitted: false,
  readings: [],
  redirect: 'https://abcdef.chromiumapp.org/',
};
const READY: GraphView = { ...OFF, setup };
const line = (id: string, details: string[] = []) => ({ id, name: `Name of ${id}`, details });
const READING: GraphReading = {
  tenant,
  name: 'Contoso',
  parts: {
    partners: { at: AT, lines: [line('p')], whole: true, unread: 1, nameless: 1 },
    apps: { at: AT, lines: [line('a', ['Mail.Read'])], whole: false, unread: 0, microsofts: 3 },
  },
  troubles: {
    apps: { at: AT, fault: 'throttled', until: AT },
    audits: { at: AT, fault: 'forbidden' },
  },
};
const SIGNED_IN: GraphView = {
  ...READY,
  permitted: true,
  signedIn: { tenant, account: 'admin@contoso.example' },
  readings: [READING],
};

async function show(
  view: GraphView,
  changes: Partial<GraphPageProps> = {},
  language: Language = 'en',
) {
  const desk = {
    load: vi.fn(async () => view),
    loadWithPolicy: vi.fn(async () => view),
    when: (at: string) => `<${at}>`,
    keep: vi.fn(async (fields) => readFields(fields)),
    signIn: vi.fn(async () => ({})),
    read: vi.fn(async () => true),
    signOut: vi.fn(async () => undefined),
    switchOff: vi.fn(async () => true),
    copy: vi.fn(async () => true),
    ...changes,
  };
  const { container } = render(
    <TextContext.Provider value={sentencesIn(language)}>
      <GraphPage {...desk} />
    </TextContext.Provider>,
  );
  await waitFor(() => expect(container.textContent).not.toBe(''));
  return { ...desk, container };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');
const alerts = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join('');

/** What was typed is in the state. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));

afterEach(cleanup);

describe('while it is off', () => {
  test('there is nothing to sign in with, and everything to set it up', async () => {
    const { container } = await show(OFF);
    expect(buttons()).toEqual(['Save', 'Copy']);
    expect(container.textContent).toContain(OFF.redirect);
    for (const { scope } of GRAPH_SCOPES) expect(container.textContent).toContain(scope);
    expect(container.textContent).toContain('delegated admin privileges (DAP)');
  });

  test('a client id that is none is not kept, and the field says so', async () => {
    const { keep, load } = await show(OFF);
    const field = screen.getByLabelText('Client id of the app');
    fireEvent.input(field, { target: { value: 'contoso' } });
    await drawn();
    press('Save');
    await waitFor(() => expect(alerts()).toContain('This is no client id'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(keep).toHaveBeenCalledWith({ clientId: 'contoso', tenantId: '', cloud: 'commercial' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('a client id, a tenant and a cloud are kept', async () => {
    const { keep } = await show(OFF);
    fireEvent.input(screen.getByLabelText('Client id of the app'), {
      target: { value: setup.clientId },
    });
    fireEvent.input(screen.getByLabelText('Tenant id'), { target: { value: tenant } });
    fireEvent.change(screen.getByLabelText('Cloud'), { target: { value: 'us-dod' } });
    await drawn();
    press('Save');
    await waitFor(() => expect(said()).toContain('Nothing was sent'));
    expect(keep).toHaveBeenCalledWith({
      clientId: setup.clientId,
      tenantId: tenant,
      cloud: 'us-dod',
    });
  });

  test('because of a policy that cannot be read, that is said and nothing can be chosen', async () => {
    const { container } = await show({ ...OFF, byPolicy: true, badPolicy: true });
    expect(container.textContent).toContain('Graph stays off');
    expect(buttons()).toEqual(['Copy']);
    expect(screen.getByLabelText<HTMLInputElement>('Client id of the app').disabled).toBe(true);
  });
});

describe('a policy', () => {
  test('that comes late changes the page, and cannot be changed there', async () => {
    let tell = (_: GraphView) => {};
    const late = new Promise<GraphView>((resolve) => {
      tell = resolve;
    });
    const { container } = await show(OFF, { loadWithPolicy: () => late });
    expect(buttons()).toContain('Save');
    tell({ ...READY, byPolicy: true });
    await waitFor(() => expect(container.textContent).toContain('Your organisation has set this'));
    expect(buttons()).toEqual(['Sign in', 'Copy']);
  });
});

describe('signing in', () => {
  test('says before which hosts the browser will ask about', async () => {
    const { container, signIn } = await show(READY);
    expect(container.textContent).toContain('login.microsoftonline.com and graph.microsoft.com');
    press('Sign in');
    expect(signIn).toHaveBeenCalledWith(setup, expect.any(AbortSignal));
  });

  test.each(SIGN_IN_TROUBLES)('that fails with %s says so in words', async (trouble) => {
    await show(READY, { signIn: async () => ({ trouble }) });
    press('Sign in');
    await waitFor(() => expect(alerts().length).toBeGreaterThan(20));
    expect(alerts()).not.toContain(`graph.${trouble}`);
  });

  test('is not done twice at once, and the focus stays', async () => {
    const signIn = vi.fn(() => new Promise<object>(() => undefined));
    await show(READY, { signIn });
    const button = screen.getByRole('button', { name: 'Sign in' });
    button.focus();
    press('Sign in');
    await waitFor(() => expect(said()).toContain('Waiting for you'));
    press('Sign in');
    press('Switch off');
    expect(signIn).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
  });
});

describe('reading', () => {
  test('tells which part, how long Graph asks to wait, and can be stopped', async () => {
    let stopped: AbortSignal | undefined;
    const read: GraphPageProps['read'] = (_, { signal, onPart, onWait }) => {
      stopped = signal;
      onPart('apps', READING);
      onWait(1500);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(true)));
    };
    await show(SIGNED_IN, { read });
    press('Read now');
    await waitFor(() => expect(said()).toContain('Reading apps …'));
    expect(said()).toContain('up to 2 seconds');
    press('Stop');
    expect(stopped?.aborted).toBe(true);
    await waitFor(() => expect(said()).toContain('Stopped.'));
  });

  test('without a sign-in says that a new one is needed', async () => {
    await show(SIGNED_IN, { read: async () => false });
    press('Read now');
    await waitFor(() => expect(said()).toContain('sign in again'));
  });

  test('shows each part with its date, what is missing and why', async () => {
    const { container } = await show(SIGNED_IN);
    const textOf = (part: string) => container.querySelector(`[data-part="${part}"]`)?.textContent;
    expect(textOf('partners')).toContain(`Read on <${AT}>. Found: 1.`);
    expect(textOf('partners')).toContain('could not be understood: 1');
    expect(textOf('apps')).toContain('Mail.Read');
    expect(textOf('apps')).toContain('there may be more');
    expect(textOf('apps')).toContain(`Not before <${AT}>`);
    expect(textOf('apps')).toContain('left out here: 3');
    expect(textOf('audits')).toContain('AuditLog.Read.All');
    expect(textOf('audits')).toContain('Not read yet');
    expect(textOf('audits')).toContain('7 days');
  });

  test('shows who is signed in to first, and every tenant by itself', async () => {
    const other = { ...READING, tenant: 'c1000000-0000-4000-8000-000000000002', name: 'Fabrikam' };
    const { container } = await show({ ...SIGNED_IN, readings: [other, READING] });
    const shown = [...container.querySelectorAll('[data-tenant]')];
    expect(shown.map((one) => one.getAttribute('data-tenant'))).toEqual([tenant, other.tenant]);
  });

  test('of many lines shows some, and more on request', async () => {
    const lines = Array.from({ length: 70 }, (_, at) => line(`${at}`));
    const parts = { partners: { at: AT, lines, whole: true, unread: 0 } };
    const { container } = await show({ ...SIGNED_IN, readings: [{ tenant, parts, troubles: {} }] });
    expect(container.querySelectorAll('.graph-lines li')).toHaveLength(50);
    press('Show 20 more');
    expect(container.querySelectorAll('.graph-lines li')).toHaveLength(70);
  });
});

describe('the end', () => {
  test('of a session is said, and the focus goes to signing in', async () => {
    const { signOut } = await show(SIGNED_IN);
    press('Sign out');
    await waitFor(() => expect(said()).toContain('You are signed out'));
    expect(signOut).toHaveBeenCalledTimes(1);
  });

  test.each([
    [true, 'The permission was given back'],
    [false, 'The browser keeps the permission'],
  ])('of it all says what became of the permission: %s', async (given, words) => {
    const { switchOff } = await show(SIGNED_IN, { switchOff: vi.fn(async () => given) });
    press('Switch off');
    await waitFor(() => expect(said()).toContain(words));
    expect(switchOff).toHaveBeenCalledWith(setup);
    await waitFor(() => expect(document.activeElement?.id).toBe('graph-title'));
  });
});

test('what cannot be loaded is said', async () => {
  const broken = () => Promise.reject(new Error('storage'));
  const { container } = await show(OFF, { load: broken, loadWithPolicy: broken });
  expect(container.textContent).toContain('Something went wrong');
});

describe('every state', () => {
  const every: GraphReading = {
    ...READING,
    troubles: Object.fromEntries(GRAPH_PARTS.map((part) => [part, { at: AT, fault: 'offline' }])),
  };
  test.each<[Language, string, GraphView]>(
    (['en', 'de'] as const).flatMap((language): [Language, string, GraphView][] => [
      [language, 'off', OFF],
      [language, 'set up', READY],
      [language, 'by policy', { ...READY, byPolicy: true }],
      [language, 'signed in', SIGNED_IN],
      [language, 'broken', { ...SIGNED_IN, readings: [every] }],
    ]),
  )('in "%s", %s, can be used by everyone', async (language, _, view) => {
    const { container } = await show(view, {}, language);
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test.each(['en', 'de'] as const)(
    'has words in "%s" for every fault and cloud',
    async (language) => {
      for (const fault of GRAPH_FAULTS) {
        const troubles = { partners: { at: AT, fault } };
        const view = { ...SIGNED_IN, readings: [{ tenant, parts: {}, troubles }] };
        const { container } = await show(view, {}, language);
        expect(container.querySelector('.note')?.textContent?.length).toBeGreaterThan(30);
        cleanup();
      }
      await show(OFF, {}, language);
      expect(screen.getAllByRole('option')).toHaveLength(CLOUD_IDS.length);
    },
  );
});
