import { describe, expect, test } from 'vitest';
import type { LinkRecord } from '../../lib/domain/link-record';
import { csvLine } from '../../lib/reports/csv-line';
import { linksCsv } from '../../lib/reports/links-csv';
import { linkJson, linksJson } from '../../lib/reports/links-json';

const RECORD: LinkRecord = {
  file: 'mails/one.eml',
  line: 12,
  column: 1,
  link: 'https://a.example/?x=1,2',
  flow: 'reseller',
  dap: 'requested',
  verdict: 'danger',
  partnerTenantId: '5ce90100-7e57-4aaa-8bbb-000000000100',
  findings: [
    { check: 'dap-requested', severity: 'danger', text: 'It "asks".', source: 'https://b.example' },
    { check: 'link-text', severity: 'danger', text: 'It lies.', source: 'https://c.example' },
  ],
};

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("https://a.example")', '"\'=HYPERLINK(""https://a.example"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });
});

test('the table has a header, a line for each link, and the mark of UTF-8', () => {
  expect(linksCsv([RECORD])).toBe(
    '\uFEFFfile,line,column,link,verdict,flow,dap,partner,provider,findings\r\n' +
      'mails/one.eml,12,1,"https://a.example/?x=1,2",danger,reseller,requested,' +
      `${RECORD.partnerTenantId},,"It ""asks"". It lies."\r\n`,
  );
});

describe('the objects', () => {
  test('begin with the place in a file', () => {
    expect(Object.keys(JSON.parse(linkJson(RECORD)))).toEqual([
      ...['file', 'line', 'column', 'link', 'flow', 'dap', 'verdict'],
      ...['partnerTenantId', 'findings'],
    ]);
  });

  test('have no place where there is no file', () => {
    const { file: _, ...pasted } = RECORD;
    expect(Object.keys(JSON.parse(linkJson(pasted)))[0]).toBe('link');
  });

  test.each([[[]], [[RECORD]], [[RECORD, RECORD]]])('are one array: %#', (records) => {
    expect(JSON.parse(linksJson(records))).toEqual(records);
  });
});
