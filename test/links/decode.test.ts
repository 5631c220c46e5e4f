import { describe, expect, test } from 'vitest';
import { decodeFully, removeInvisible } from '../../lib/links/decode';

describe('decodeFully', () => {
  test.each([
    ['broken escapes', '%', '%'],
    ['escapes that are no hex', '%4g%G1%-1', '%4g%G1%-1'],
    ['a cut escape at the end', 'DAP%3', 'DAP%3'],
    ['half of a character beyond ASCII', '%C3', '%C3'],
    ['whole characters beyond ASCII', '%C3%A4%41', '%C3%A4A'],
    ['nothing', '', ''],
    ['once', '%44AP%3dtrue', 'DAP=true'],
    ['twice', '%2544AP', 'DAP'],
    ['three times', '%252544AP', 'DAP'],
    ['digits of an escape that are escaped themselves', '%%34%34AP', 'DAP'],
    ['controls', 'D%00AP', 'D\u0000AP'],
  ])('decodes %s', (_, text, decoded) => {
    expect(decodeFully(text)).toBe(decoded);
  });
});

describe('removeInvisible', () => {
  test.each([
    ['controls', 'D\u0000A\tP\u007f'],
    ['zero-width characters', 'D\u200bA\u200c\u200dP\ufeff'],
    ['soft hyphens', 'D\u00adAP'],
    ['direction marks', '\u202eDAP\u2066\u061c'],
    ['line separators', 'D\u2028A\u2029P'],
    ['lone surrogates', 'D\ud800AP\udfff'],
    ['tags that no font shows', 'DAP\u{e0041}'],
    ['characters that do not exist', 'DAP\u0378'],
  ])('removes %s', (_, text) => {
    expect(removeInvisible(text)).toBe('DAP');
  });

  test('keeps everything that is seen', () => {
    const seen = 'Ä 漢 😀 \u00a0_-';
    expect(removeInvisible(seen)).toBe(seen);
  });
});
