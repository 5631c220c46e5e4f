// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import { LinksPage, type LinksPageProps } from '../../components/workbench/links-page';
import { checkSources } from '../../lib/checks/check-sources';
import { linkRow } from '../../lib/sheets/link-row';
import { linkSheet } from '../../lib/sheets/link-sheet';
import { type Language, sentencesIn } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const CLEAR = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}#/partners/invitation`;
const DAP = CLEAR.replace('#', '&DAP=true#');
const GDAP = `${HOME}#/partners/invitation/granularAdminRelationships/${TENANT}-${TENANT}`;
const WITH = { day: '2026-11-30', version: '1.2.3', catalogue: '2026-11-20' };

function show(changes: Partial<LinksPageProps> = {}, language: Language = 'en') {
  const text = sentencesIn(language);
  const props: LinksPageProps = {
    inFront: true,
    check: (sources, signal) => checkSources(sources, async () => undefined, signal),
    row: (checked) => linkRow(checked, text),
    sheet: (checked) => linkSheet(checked, WITH, text),
    copy: vi.fn(async () => true),
    fileOf: vi.fn(() => 'blob:made'),
    ...changes,
  };
  const { container } = render(
    <TextContext.Provider value={text}>
      <main>
        <h1>x</h1>
        <LinksPage {...props} />
      </main>
    </TextContext.Provider>,
  );
  return { ...props, container };
}

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const lines = () => screen.queryAllByTestId('checked-link');
const verdicts = () => lines().map((line) => line.getAttribute('data-verdict'));
const done = () =>
  waitFor(() => expect(screen.getByTestId('progress').getAttribute('data-state')).toBe('done'));

async function check(value: string): Promise<void> {
  fireEvent.input(field(), { target: { value } });
  fireEvent.submit(field().form as HTMLFormElement);
  await done();
}

afterEach(cleanup);

describe('the page that checks links', () => {
  test('is ready to be pasted into when it is in front', () => {
    show();
    expect(document.activeElement).toBe(field());
  });

  test('says that there is nothing to check', () => {
    show();
    fireEvent.submit(field().form as HTMLFormElement);
    expect(screen.getByRole('alert').textContent).toBe('Paste something first, or choose a file.');
  });

  test('shows the most serious link first, and counts', async () => {
    show();
    await check(`${CLEAR} ${GDAP} ${DAP}`);
    expect(verdicts()).toEqual(['danger', 'caution', 'clear']);
    expect(screen.getByTestId('progress').textContent).toBe(
      'Links checked: 3.Danger: 1Caution: 1Clear: 1',
    );
  });

  test('checks what was handed over at once, and opens the only link', async () => {
    show({ handed: DAP });
    await done();
    expect(lines()[0]?.textContent).toContain('Asks for delegated admin privileges (DAP).');
  });

  test('shows what is pasted in place of what was pasted before', async () => {
    show();
    await check(DAP);
    await check(CLEAR);
    expect(verdicts()).toEqual(['clear']);
  });

  test('starts over', async () => {
    show();
    await check(`${DAP} ${CLEAR}`);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(verdicts()).toEqual([]));
  });

  test('opens and folds what there is to say about a link', async () => {
    const { copy } = show();
    await check(`${DAP} ${CLEAR}`);
    const [, clear] = lines();
    const button = within(clear as HTMLElement).getByRole('button', { name: 'Details' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Copy Statement to send along' }));
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('Checked on 2026-11-30'));
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  test('makes the file in the click, with the most serious link first', async () => {
    const { fileOf } = show();
    await check(`${CLEAR} ${DAP}`);
    const save = screen.getByRole('link', { name: 'Save as CSV' });
    fireEvent.click(save);
    expect(save.getAttribute('href')).toBe('blob:made');
    const [links] = vi.mocked(fileOf).mock.calls[0] ?? [];
    expect(links?.map(({ link }) => link)).toEqual([DAP, CLEAR]);
  });

  test('checks a file that is dropped anywhere, and tells what it cannot read', async () => {
    show();
    const files = [new File([new Uint8Array(2000)], 'a.png'), new File([DAP], 'b.txt')];
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(document.body, Object.assign(drop, { dataTransfer: { files } }));
    expect(drop.defaultPrevented).toBe(true);
    await done();
    expect(document.querySelector('.troubles')?.textContent).toContain('a.png: This is no text');
    expect(lines()[0]?.textContent).toContain('b.txt, line 1');
  });

  test('reads the address behind a pasted word', async () => {
    show();
    const html = `<a href="${DAP.replaceAll('&', '&amp;')}">here</a>`;
    const clipboardData = {
      files: [],
      getData: (type: string) => (type === 'text/html' ? html : 'here'),
    };
    fireEvent.paste(field(), { clipboardData });
    field().value = 'here';
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.submit(field().form as HTMLFormElement);
    await done();
    expect(verdicts()).toEqual(['danger']);
  });
});

describe('every state', () => {
  test.each<[Language, string]>([
    ['en', ''],
    ['de', ''],
    ['en', `${CLEAR} ${DAP} ${GDAP}`],
    ['de', `${CLEAR} ${DAP} ${GDAP}`],
  ])('in "%s" with "%s" can be used by everyone', async (language, pasted) => {
    const { container } = show({}, language);
    if (pasted !== '') {
      await check(pasted);
      for (const button of container.querySelectorAll('[aria-expanded]')) fireEvent.click(button);
    }
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
