import { describe, expect, test } from 'vitest';
import { viewPage } from '../../lib/checks/view-page';
import type { RequestStatus } from '../../lib/domain/data';
import type { Translate } from '../../lib/domain/text';
import { adviceBlocks, preparedMessage } from '../../lib/sheets/advice-section';
import { link, page } from '../requests/combinations';

const RELATIONSHIP = '9da9c0de-7e57-4ccc-8ddd-000000000301-5ce90301-7e57-4aaa-8bbb-000000000301';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';

/** Gives the names of sentences instead of the sentences. */
const names: Translate = (key) => key;

/** A GDAP page for a strong role. @param open whether the page offers to accept. */
const gdap = (status: RequestStatus, open: boolean) =>
  viewPage({
    link: link({ flow: 'gdap', relationshipId: RELATIONSHIP }),
    words: { ok: true, value: page({ roleNames: ['Global Administrator'], open }) },
    heard: [{ answer: 'a', relationshipId: RELATIONSHIP, roleIds: [GLOBAL], status }],
    settled: true,
    late: false,
  });
const summaries = (status: RequestStatus, open: boolean) =>
  adviceBlocks(gdap(status, open), names).map((block) =>
    block.kind === 'steps' ? block.summary : block.kind === 'text' ? block.text : block.kind,
  );

describe('what to do about a granular request', () => {
  test.each<[status: RequestStatus, open: boolean]>([
    ['pending', true],
    ['pending', false],
    // A page that still offers it counts more than data that anybody may have forged.
    ['accepted', true],
    ['ended', true],
  ])('that is %s, offered on the page: %s: it is still to be decided', (status, open) => {
    expect(summaries(status, open)).toContain('advice.accept.summary');
    expect(preparedMessage(gdap(status, open), names)).toBeDefined();
  });

  test('that was accepted: check it, or take it back', () => {
    expect(summaries('accepted', false)).toEqual(['advice.after.summary', 'panel.take_back']);
    expect(preparedMessage(gdap('accepted', false), names)).toBeUndefined();
  });

  test('that has ended: nothing is left to accept or to ask', () => {
    expect(summaries('ended', false)).toEqual(['advice.partners']);
    expect(preparedMessage(gdap('ended', false), names)).toBeUndefined();
  });

  test.each<RequestStatus>(['pending', 'accepted', 'ended'])('the verdict stays: %s', (status) => {
    expect(gdap(status, false).assessment.verdict).toBe('danger');
  });
});
