// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LinkCheck } from '../../components/popup/link-check';
import { TextContext } from '../../components/text-context';
import { assessLinksIn } from '../../lib/checks/assess-text';
import { type Language, sentencesIn } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const CURRENT = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}#/partners/invitation`;
const WITH_DAP = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}&DAP=true#/BillingAccounts/partner-invitation`;

const show = (language: Language = 'en') =>
  render(
    <TextContext.Provider value={sentencesIn(language)}>
      <LinkCheck check={assessLinksIn} more="workbench.html#links" />
    </TextContext.Provider>,
  );
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const paste = (value: string) => fireEvent.input(field(), { target: { value } });
const check = (value: string) => {
  paste(value);
  fireEvent.submit(field().form as HTMLFormElement);
};
const answers = () => screen.queryAllByTestId('link-answer');
const verdicts = () => answers().map((answer) => answer.getAttribute('data-verdict'));

afterEach(cleanup);

describe('checking a link', () => {
  test.each([
    ['a link with DAP', WITH_DAP, 'danger'],
    ['a link without DAP', CURRENT, 'clear'],
    [
      'delegated administration',
      CURRENT.replace('ResellerRelationship', 'Administration'),
      'danger',
    ],
    ['a link that lost its https://', WITH_DAP.slice('https://'.length), 'danger'],
    ['another address', 'https://www.example.org/', 'not-consent'],
    ['an imitated portal', CURRENT.replace('microsoft.com', 'microsoft.com.example.org'), 'danger'],
    ['an address without end', `${CURRENT}&x=${'x'.repeat(100_000)}`, 'cannot-tell'],
    ['another scheme', 'javascript:alert(1)', 'not-consent'],
  ])('says what %s asks for', (_, link, verdict) => {
    show();
    check(link);
    expect(verdicts()).toEqual([verdict]);
  });

  test('says who asks and why, with a source for each reason', () => {
    show();
    check(WITH_DAP);
    const [answer] = answers();
    expect(answer?.textContent).toContain(`Asked by tenant ${TENANT}`);
    expect(answer?.textContent).toContain('The link asks for delegated admin privileges (DAP).');
    expect(answer?.querySelectorAll('a[href^="https://learn.microsoft.com/"]')).toHaveLength(1);
  });

  test('answers for each link of a message, each once and in order', () => {
    show();
    check(`Dear customer, accept ${CURRENT} and\n<${WITH_DAP}>. Again: ${CURRENT}, please.`);
    expect(verdicts()).toEqual(['clear', 'danger']);
  });

  test.each(['', '   ', 'Dear customer, please accept.'])('finds no link in "%s"', (text) => {
    show();
    check(text);
    expect(answers()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('No link found in this text.');
  });

  test('says nothing before it is asked', () => {
    show();
    paste(WITH_DAP);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('is asked with Enter; with Shift it starts a new line', () => {
    show();
    paste(WITH_DAP);
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
    expect(answers()).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(verdicts()).toEqual(['danger']);
  });

  test('shows the link as text, and not as something to click', () => {
    show();
    check(`${WITH_DAP}&x=<b>y</b>`);
    for (const anchor of document.querySelectorAll('a')) {
      expect(anchor.href).not.toContain('admin.microsoft.com');
    }
    expect(document.querySelector('b')).toBeNull();
  });

  test.each<Language>(['en', 'de'])('can be used by everyone in "%s"', async (language) => {
    const { container } = show(language);
    check(`${CURRENT} ${WITH_DAP}`);
    expect(answers()).toHaveLength(2);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
