import { describe, expect, test } from 'vitest';
import { repairLink } from '../../lib/links/repair';

const LINK =
  'https://admin.microsoft.com/?invType=ResellerRelationship&DAP=true#/partners/invitation';
const BARE = LINK.slice('https://'.length);

describe('repairLink', () => {
  test.each([
    ['an empty text', ''],
    ['a sound link', LINK],
    ['a host that is no portal', 'example.org/?a=1'],
    ['a host that only begins like a portal', 'admin.microsoft.com.evil.example/?a=1'],
    ['a portal behind an @', 'x@admin.microsoft.com/?a=1'],
    ['a portal with nothing behind it', 'admin.microsoft.com'],
    ['two different links in a row', `${LINK}${LINK.replace('true', 'false')}`],
    ['short text that repeats itself', 'abcabc'],
    ['other backslashes', 'https://x.example/a\\b'],
  ])('leaves %s alone', (_, raw) => {
    expect(repairLink(raw)).toEqual({ text: raw, repairs: [] });
  });

  test.each([
    ['entities', LINK.replace('&', '&amp;'), ['html-entity']],
    ['entities in capitals', LINK.replace('&', '&AMP;'), ['html-entity']],
    ['entities of entities', LINK.replace('&', '&amp;amp;amp;'), ['html-entity']],
    ['Markdown escapes', LINK.replace('&', '\\&').replace('#', '\\#'), ['markdown-escape']],
    ['doubled Markdown escapes', LINK.replace('&', '\\\\&'), ['markdown-escape']],
    ['a link written twice', LINK + LINK, ['written-twice']],
    ['zero-width characters', LINK.replace('DAP', 'D\u200bAP'), ['white-space']],
    ['line breaks within', LINK.replace('&', '\r\n&'), ['white-space']],
    ['a missing scheme', BARE, ['no-scheme']],
    ['a missing scheme and a host in capitals', BARE.replace('admin', 'ADMIN'), ['no-scheme']],
    [
      'several at once',
      `\u200b ${BARE.replace('&', '\\&amp;')} `,
      ['white-space', 'html-entity', 'markdown-escape', 'no-scheme'],
    ],
  ])('mends %s', (_, raw, repairs) => {
    const repaired = repairLink(raw);
    expect(repaired.text.toLowerCase()).toBe(LINK.toLowerCase());
    expect(repaired.repairs).toEqual(repairs);
  });

  test('takes white space off both ends without a word', () => {
    expect(repairLink(` \t${LINK}\u00a0\n`)).toEqual({ text: LINK, repairs: [] });
  });
});
