import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../../lib/links/find/decode-text';
import { findIn } from '../../../lib/links/find/find-in';
import { bytes, DANGER, foundIn, placed } from './found';

describe('what is no text is not read', () => {
  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array(200).keys()])],
    ['an archive', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
    ['a program with a link in it', bytes(`${'\0\u0001'.repeat(500)}${DANGER}`)],
  ])('%s', async (_, content) => {
    expect(await findIn(content, 'a.txt')).toEqual({ ok: false, error: 'binary' });
  });

  test('nor what is larger than the limit, whatever it is', async () => {
    const content = new Uint8Array(LARGEST_FILE + 1).fill(0x20);
    expect(await findIn(content, 'a.eml')).toEqual({ ok: false, error: 'too-large' });
    const largest = await findIn(content.subarray(1), 'a.txt');
    expect(largest).toMatchObject({ ok: true, value: { links: [] } });
  });
});

describe('text is read in every charset', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  test.each<[string, Uint8Array, string, unknown[]]>([
    ['UTF-8', bytes(`ü ${DANGER}`), 'a.txt', []],
    ['UTF-8 with a mark', bytes(`\ufeffü ${DANGER}`), 'a.txt', []],
    ['UTF-16, little-endian', utf16(`ü ${DANGER}`), 'a.txt', []],
    ['UTF-16, big-endian', utf16(`ü ${DANGER}`).swap16(), 'a.txt', []],
    [
      'windows-1252, and told',
      latin1(`ü ${DANGER}`),
      'a.txt',
      [{ note: 'not-utf-8', value: 'windows-1252' }],
    ],
    ['what a page declares', latin1(`<meta charset="iso-8859-2">ü ${DANGER}`), 'a.html', []],
    [
      'windows-1252 for a name that nobody knows, and told',
      latin1(`<meta charset="x-klingon">ü ${DANGER}`),
      'a.html',
      [{ note: 'unknown-charset', value: 'x-klingon' }],
    ],
  ])('%s', async (_, content, name, notes) => {
    const found = await foundIn(content, name);
    expect(found.links.map(({ link }) => link)).toEqual([DANGER]);
    expect(found.notes).toEqual(notes);
  });

  test('with a NUL in a link, which stays in it and is told', async () => {
    const torn = DANGER.replace('DAP', 'D\0AP');
    const { links, notes } = await foundIn(`See ${torn} now`);
    expect(links.map(({ link }) => link)).toEqual([torn]);
    expect(notes).toEqual([{ note: 'holds-nul' }]);
  });
});

describe('the kind of a file is told', () => {
  const mail = `From: a@contoso.example\nDate: now\n\n${DANGER}`;
  test.each([
    ['by its name', 'page.HTML', DANGER, 'html'],
    ['by its name', 'docs/read.me.md', DANGER, 'markdown'],
    ['by its name', 'a.csv', DANGER, 'csv'],
    ['by its name', 'a.tsv', DANGER, 'csv'],
    ['by its name', 'a.eml', `X-A: b\n\n${DANGER}`, 'mail'],
    ['by its name, which does not fit', 'a.eml', DANGER.slice(8), 'text'],
    ['by how it begins', '', `\n<!DOCTYPE html>${DANGER}`, 'html'],
    ['by how it begins', 'saved', `<html lang="en">${DANGER}`, 'html'],
    ['by how it begins', 'mail.txt', mail, 'mail'],
    ['by how it begins, whatever its name', 'a.html', mail, 'html'],
    ['as text where nothing says more', 'a.ts', `Note: a\nb: c\n\n${DANGER}`, 'text'],
    ['as text when it is empty', '', '', 'text'],
  ])('%s: %s', async (_, name, text, kind) => {
    expect((await foundIn(text, name)).kind).toBe(kind);
  });

  test('or said', async () => {
    const found = await findIn(bytes(`<a href="${DANGER}">`), 'a.html', 'text');
    expect(found).toMatchObject({ ok: true, value: { kind: 'text', links: [{ link: DANGER }] } });
  });
});

test('ten thousand links are found in order, each at its line', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `${DANGER}&n=${at}`);
  const { links } = await foundIn(lines.join('\n'));
  expect(placed(links)).toEqual(lines.map((line, at) => `${at + 1}:1 ${line}`));
});
