import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { findPortal } from '../../lib/data/hosts';
import { LABELS } from './labels';

describe('links collected from public pages', () => {
  test('there are enough of them to mean something', () => {
    expect(LABELS.length).toBeGreaterThan(100);
  });

  test.each(LABELS.map((label) => [label.url, label] as const))('%s', (url, label) => {
    const { request, verdict } = assessLink(url);
    expect({ flow: request.flow, dap: request.dap }).toEqual({ flow: label.flow, dap: label.dap });
    if (label.verdict !== undefined) expect(verdict).toBe(label.verdict);
    if (label.verdict !== 'clear') expect(verdict).not.toBe('clear');
    if (findPortal(request.link.host) === undefined) expect(verdict).not.toBe('clear');
  });
});
