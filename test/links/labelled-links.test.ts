import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { findPortal } from '../../lib/data/hosts';
import { isWrapper } from '../../lib/data/wrapper-hosts';

type Label = { url: string; flow: string; dap: string; verdict?: string; note?: string };

const labels: Label[] = readFileSync(new URL('../fixtures/links.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label);

describe('links collected from public pages', () => {
  test('there are enough of them to mean something', () => {
    expect(labels.length).toBeGreaterThan(100);
  });

  test.each(labels.map((label) => [label.url, label] as const))('%s', (url, label) => {
    const { request, verdict } = assessLink(url);
    const host = request.link.host;
    if (isWrapper(host, new URL(url).pathname.toLowerCase()) && verdict === 'cannot-tell') return;
    expect({ flow: request.flow, dap: request.dap }).toEqual({ flow: label.flow, dap: label.dap });
    if (label.verdict !== undefined) expect(verdict).toBe(label.verdict);
    if (label.verdict !== 'clear') expect(verdict).not.toBe('clear');
    if (findPortal(host) === undefined) expect(verdict).not.toBe('clear');
  });
});
