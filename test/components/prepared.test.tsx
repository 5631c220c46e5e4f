// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel';
import { PREPARED_LINKS } from '../requests/prepared';
import { sheetOf, type ViewName } from './views';

const copy = vi.fn(async () => true);
const show = (name: ViewName) => {
  const sheet = sheetOf(name);
  render(<Panel sheet={sheet} dark={false} copy={copy} report={async () => ''} />);
  return sheet;
};
const solid = () => [...document.querySelectorAll('button.solid')];

afterEach(() => {
  cleanup();
  copy.mockClear();
});

describe('the panel for a partner', () => {
  test('copies the whole text without DAP with its one solid button', async () => {
    const { action } = show('prepared-dap');
    expect(solid().map((button) => button.textContent)).toEqual([action?.button]);
    fireEvent.click(screen.getByText(action?.button ?? 'none'));
    await vi.waitFor(() => expect(copy).toHaveBeenCalledOnce());
    expect(copy).toHaveBeenCalledWith(`Hello,\n\n${PREPARED_LINKS.free}\n\nThank you`);
  });

  test('shows the link without DAP as text', () => {
    show('prepared-dap');
    expect(screen.getByText(PREPARED_LINKS.free).localName).toBe('p');
    expect(
      document.querySelectorAll(`a[href^="${PREPARED_LINKS.free.slice(0, 40)}"]`),
    ).toHaveLength(0);
  });

  test.each<ViewName>(['prepared-dap', 'prepared-clear', 'prepared-gdap'])(
    'is open from the start: %s',
    (name) => {
      show(name);
      expect(document.querySelector('.body')?.hasAttribute('hidden')).toBe(false);
    },
  );

  test('offers a note to send along with a link without DAP', () => {
    const { action } = show('prepared-clear');
    expect(action?.text).toContain(PREPARED_LINKS.indirect);
    expect(solid()).toHaveLength(1);
  });

  test('marks the strong roles of a request for GDAP', () => {
    show('prepared-gdap');
    expect(document.querySelector('.roles .mark')?.textContent).toBe('privileged');
    expect(solid()).toHaveLength(0);
  });
});
