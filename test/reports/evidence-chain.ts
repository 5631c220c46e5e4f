import type { Happening, LedgerEvent } from '../../lib/partners/event';
import { chainEvents, NO_EVENTS } from '../../lib/partners/event-chain';
import { type Memo, type MemoDraft, memoFrom, memoWritten } from '../../lib/partners/memo';
import type { MemoFacts } from '../../lib/partners/memo-facts';
import { type EvidenceContent, evidenceFile } from '../../lib/reports/evidence-file';
import { CUSTOMER } from '../partners/readings';

export const AT = '2026-11-20T09:00:00.000Z';
export const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';

export const FACTS: MemoFacts = {
  seenAt: AT,
  tenant: CUSTOMER,
  host: 'admin.example',
  language: 'en',
  flow: 'reseller',
  dap: 'requested',
  verdict: 'danger',
  headline: { title: 'This asks for full control', text: 'Without an end.' },
  partner: { name: 'Contoso', tenantId: PARTNER },
  provider: {},
  roles: [
    { id: '62e90394-69f5-4237-9190-012177145e10', name: 'Global admin', grade: 'privileged' },
    { name: 'Chief Wizard', grade: 'unknown', hidden: true },
  ],
  rolesComplete: false,
  accepted: false,
  link: [
    { field: 'flow', values: ['reseller'] },
    { field: 'dap', values: ['requested'] },
  ],
  data: [{ answer: 'delegated-access', says: [{ field: 'partner-name', values: ['Contoso'] }] }],
  words: { says: [{ field: 'roles', values: ['Global admin', 'Chief Wizard'] }] },
  findings: [
    {
      check: 'dap-requested',
      severity: 'danger',
      text: 'The link asks for delegated admin privileges (DAP).',
      source: 'https://learn.example/dap',
    },
  ],
  tasks: [{ id: 'licences', name: 'Assign licences' }],
  enough: [{ id: '4d6ac14f-3453-41d0-bef9-a3e0c569773a', name: 'License Administrator' }],
  relationshipAlone: false,
  version: '1.2.3',
  catalogue: '2026-11-01',
};

/** A draft; its id ends in a number. */
export function draft(number = 1, changes: Partial<MemoDraft> = {}): MemoDraft {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    startedAt: AT,
    facts: FACTS,
    typed: {
      reason: 'Agreed with "Contoso" – ünïcode 🙂\nsecond line',
      ticket: 'T-1',
      approver: 'Kim',
    },
    ...changes,
  };
}

export const happening = (name = 'Contoso', tenant = CUSTOMER): Happening => ({
  at: AT,
  tenant,
  kind: 'new',
  partner: { key: `name:${name}`, name },
  grant: 'seller',
  access: ['dap'],
  roles: ['Global admin'],
});

/** A chain with a memo after every event. */
export function chainWithMemos(count: number): { events: LedgerEvent[]; memos: Memo[] } {
  const events: LedgerEvent[] = [];
  const memos: Memo[] = [];
  for (let number = 1; number <= count; number += 1) {
    events.push(...chainEvents(events.at(-1) ?? NO_EVENTS, [happening(`Partner ${number}`)]));
    const memo = memoFrom(draft(number), events.at(-1) ?? NO_EVENTS, AT);
    memos.push(memo);
    events.push(...chainEvents(events.at(-1) ?? NO_EVENTS, [memoWritten(memo)]));
  }
  return { events, memos };
}

/** A file of evidence about some events. */
export function fileOf(
  events: readonly LedgerEvent[],
  memos?: readonly unknown[],
  changes: Partial<EvidenceContent> = {},
): string {
  return evidenceFile({
    tenant: CUSTOMER,
    madeAt: AT,
    extension: '1.2.3',
    catalogue: '2026-11-01',
    head: events.at(-1)?.hash ?? NO_EVENTS.hash,
    complete: true,
    events,
    memos,
    ...changes,
  });
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
