import { describe, expect, test } from 'vitest';
import { assessFound } from '../../lib/checks/assess-found';
import { assessLink } from '../../lib/checks/assess-link';
import { findInHtml } from '../../lib/links/find/html';
import { DANGER, EVIL, HOME } from '../links/find/found';

const FREE = DANGER.replace('&DAP=true', '').replace('BillingAccounts/partner-i', 'partners/i');
const found = (link: string, text: string) => {
  const [first] = findInHtml(`<a href="${link.replaceAll('&', '&amp;')}">${text}</a>`);
  if (first === undefined) throw new Error('no link');
  return { ...first, line: 1, column: 1 };
};

describe('a link in its place', () => {
  test.each([
    ['with words for a text', DANGER, 'accept'],
    ['with its own address for a text', FREE, FREE.replaceAll('&', '&amp;')],
    ['with a text that proves nothing', EVIL, 'click here'],
  ])('is judged like the link alone %s', (_, link, text) => {
    expect(assessFound(found(link, text))).toEqual(assessLink(link));
  });

  test.each([
    ['a portal before a stranger', EVIL, HOME, 'danger', 'link-text.leaves-portal'],
    [
      'a stranger before another',
      EVIL,
      'https://contoso.example/',
      'caution',
      'link-text.other-host',
    ],
    [
      'a stranger before a clear link',
      FREE,
      'https://contoso.example/',
      'caution',
      'link-text.other-host',
    ],
    [
      'a stranger before a danger',
      DANGER,
      'https://contoso.example/',
      'danger',
      'dap-requested.link',
    ],
    [
      'one request before another',
      DANGER,
      FREE.replaceAll('&', '&amp;'),
      'danger',
      'dap-requested.link',
    ],
  ])('is judged worse, never better: %s', (_, link, text, verdict, first) => {
    const assessment = assessFound(found(link, text));
    expect(assessment.verdict).toBe(verdict);
    expect(assessment.findings[0]?.say).toBe(first);
    expect(assessment.findings.some(({ check }) => check === 'link-text')).toBe(true);
  });
});
