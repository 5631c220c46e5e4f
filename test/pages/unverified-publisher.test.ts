// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { appConsent } from '../../lib/pages/app-consent';

/** Whether the publisher is verified, on a page with that content and maybe with the page's own data. */
function verifiedOn(html: string, data?: object): boolean | undefined {
  const config = data === undefined ? '' : `<script>$Config=${JSON.stringify(data)};</script>`;
  const page = `<html><head><meta name="PageID" content="ConvergedConsent">${config}</head><body><div role="main">${html}<ul><li>Read your mail</li></ul></div></body></html>`;
  const result = appConsent.read(new DOMParser().parseFromString(page, 'text/html'));
  return result.ok ? result.value.app?.verified : undefined;
}

describe('a publisher that is not verified', () => {
  const VERIFIED = { sAppVerifiedPublisherName: 'Fabrikam' };

  test.each([
    ...['unverified', 'Unverified', '(unverified)', 'Unverified publisher', 'nicht überprüft'],
    ...['non vérifié', 'Éditeur non vérifié', 'no comprobado', 'sin verificar', 'non verificato'],
    ...['niet-geverifieerd', 'niet geverifieerd', 'não verificado', '未確認', '확인되지 않음'],
    ...['未验证', '未经验证'],
  ])('is told by a word of its own: %s', (word) => {
    for (const html of [
      `<p>${word}</p>`,
      `<div>Contoso <a href="#"> ${word} </a></div>`,
      `<i role="img" aria-label="${word}"></i>`,
      `<img src="x.svg" alt="${word}">`,
    ]) {
      expect(verifiedOn(html)).toBe(false);
      // What the page shows outweighs what its data claims.
      expect(verifiedOn(html, VERIFIED)).toBe(false);
    }
  });

  test.each(['data-verified="false"', 'data-publisher-is-verified="0"'])(
    'is told by an attribute: %s',
    (attribute) => {
      expect(verifiedOn(`<i ${attribute}></i>`, VERIFIED)).toBe(false);
    },
  );

  test.each([
    ['a sentence about it', '<p>Do not trust apps of an unverified publisher.</p>'],
    ['a longer name', '<p>Unverified Systems</p>'],
    ['a word that is hidden', '<p hidden>unverified</p>'],
    ['a word in a hidden part', '<div style="display: none"><p>unverified</p></div>'],
    ['a word in a script', '<script>unverified</script>'],
    ['an attribute that says yes', '<i data-verified="true"></i>'],
    ['the word for the opposite', '<p>Verified publisher</p>'],
  ])('is not told by %s', (_, html) => {
    expect(verifiedOn(html)).toBeUndefined();
    expect(verifiedOn(html, VERIFIED)).toBe(true);
  });
});
