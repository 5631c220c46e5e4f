import { describe, expect, test } from 'vitest';
import type { PageStatement } from '../../lib/domain/page';
import type { Dap, Flow } from '../../lib/domain/request';
import type { Translate } from '../../lib/domain/text';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { takeBackBlocks } from '../../lib/sheets/take-back';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { DAP_ROW, link, page, row } from '../requests/combinations';

const names: Translate = (key) => key;

const blocks = (
  flow: Flow,
  dap: Dap = 'not-requested',
  shown?: Partial<PageStatement>,
  text = names,
) =>
  takeBackBlocks(
    mergeWitnesses({
      flow,
      link: link({ flow, dap }),
      reading: shown === undefined ? 'absent' : 'read',
      ...(shown !== undefined && { page: page(shown) }),
    }),
    text,
  );
const kinds = (...asked: Parameters<typeof blocks>) =>
  blocks(...asked).map((block) =>
    block.kind === 'steps' ? block.intro.replace(/^advice\.take_back\.|\.intro$/g, '') : block.kind,
  );
const wordsOf = (sentences: Translate, ...asked: Parameters<typeof blocks>) => {
  const [flow, dap, shown] = asked;
  return JSON.stringify(blocks(flow, dap, shown, sentences));
};

describe('what is taken back', () => {
  test.each<[flow: Flow, dap: Dap, shown: Partial<PageStatement> | undefined, kinds: string[]]>([
    ['reseller', 'not-requested', undefined, ['reseller']],
    ['reseller', 'cannot-tell', undefined, ['reseller']],
    ['reseller', 'requested', undefined, ['dap']],
    ['indirect-reseller', 'not-requested', undefined, ['reseller']],
    ['indirect-reseller', 'requested', undefined, ['dap']],
    ['delegated-admin', 'requested', undefined, ['dap']],
    ['offer', 'requested', undefined, ['dap']],
    ['reseller', 'not-requested', { roleNames: ['Global Administrator'] }, ['dap']],
    ['gdap', 'not-requested', undefined, ['gdap']],
    ['gdap', 'not-requested', { roleNames: ['Global Administrator'] }, ['gdap']],
    ['gdap', 'not-applicable', { held: true, relationships: [DAP_ROW] }, ['dap']],
    [
      'gdap',
      'not-applicable',
      { held: true, relationships: [row({ access: ['gdap'] })] },
      ['gdap'],
    ],
    ['oem', 'not-applicable', undefined, ['oem']],
    ['oem', 'requested', undefined, ['dap', 'oem']],
    ['partner-relationships', 'not-applicable', { relationships: [row(), DAP_ROW] }, ['dap']],
    ['partner-relationships', 'not-applicable', { relationships: [row()] }, []],
    ['app-consent', 'not-applicable', undefined, []],
    ['relationship-request', 'not-requested', undefined, []],
    ['none', 'not-applicable', undefined, []],
  ])('%s, DAP %s, page %j', (flow, dap, shown, found) => {
    expect(kinds(flow, dap, shown)).toEqual(found);
  });

  test('is folded before it is accepted and open afterwards', () => {
    const request = mergeWitnesses({ link: link({ flow: 'gdap' }), reading: 'absent' });
    const [folded] = takeBackBlocks(request, names);
    const [open] = takeBackBlocks(request, names, true);
    expect(folded).toMatchObject({ open: false });
    expect(open).toMatchObject({ open: true });
    expect(open).toHaveProperty('steps', folded?.kind === 'steps' ? folded.steps : []);
  });
});

describe.each([
  ['English', textFrom(english), 'Settings, then Partner relationships', 'Remove roles'],
  ['German', textFrom(german), 'Einstellungen, dann Partnerbeziehungen', 'Rollen entfernen'],
] as const)('the steps in %s', (_, text, place, button) => {
  test.each<[what: string, flow: Flow, dap: Dap]>([
    ['DAP', 'reseller', 'requested'],
    ['GDAP', 'gdap', 'not-requested'],
  ])('lead to today’s place in the admin center for %s', (_, flow, dap) => {
    expect(wordsOf(text, flow, dap)).toContain(place);
    expect(wordsOf(text, flow, dap)).toContain(button);
  });

  test('leave the end of a reseller relationship to the partner', () => {
    const words = wordsOf(text, 'reseller');
    expect(words).toContain('Partner Center');
    expect(words).not.toContain(button);
    expect(words).not.toContain(place);
  });

  test('never say that an admin can undo a device manufacturer’s authorisation', () => {
    const words = wordsOf(text, 'oem', 'not-applicable');
    expect(words).toContain(text('advice.take_back.oem.intro'));
    expect(words).toContain('msoemops@microsoft.com');
    expect(words).not.toContain(button);
    expect(words).not.toContain(place);
  });

  test('warn that removing DAP leaves roles in Azure', () => {
    expect(wordsOf(text, 'delegated-admin', 'requested')).toContain('Azure');
  });
});
