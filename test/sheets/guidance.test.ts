import { describe, expect, test } from 'vitest';
import type { ConsentRequest, Flow } from '../../lib/domain/request';
import type { Translate } from '../../lib/domain/text';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { afterAccepting, beforeAccepting } from '../../lib/sheets/guidance';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { link } from '../requests/combinations';

const LANGUAGES = [
  ['English', textFrom(english)],
  ['German', textFrom(german)],
] as const;

/** Gives the names of sentences instead of the sentences. */
const names: Translate = (key) => key;

const request = (flow: Flow): ConsentRequest =>
  mergeWitnesses({ link: link({ flow }), reading: 'absent' });
const stepsOf = (guide: typeof beforeAccepting, flow: Flow, text = names) => {
  const block = guide(request(flow), text);
  return block.kind === 'steps' ? block.steps : [];
};

const VERIFY = 'advice.after.verify';
const REDUCE = 'advice.after.reduce';
const REVIEW = 'advice.after.review';

describe('before accepting', () => {
  test.each<[flow: Flow, who: string, next: string[]]>([
    ['reseller', 'by_global', ['customers_list']],
    ['indirect-reseller', 'by_global', ['customers_list', 'csv']],
    ['delegated-admin', 'by_global', []],
    ['isv', 'by_billing', []],
    ['offer', 'by_global', []],
    ['gdap', 'by_global', ['fixed_roles']],
    ['oem', 'by_cloud_account', ['oem_check', 'oem_final']],
  ])('%s says who may, and what comes next', (flow, who, next) => {
    const accept = [who, 'at_once', ...next].map((key) => `advice.accept.${key}`);
    const after = flow === 'oem' ? [VERIFY, REVIEW] : [VERIFY, REDUCE, REVIEW];
    expect(stepsOf(beforeAccepting, flow)).toEqual([...accept, ...after]);
  });

  test('the steps are folded until somebody asks for them', () => {
    expect(beforeAccepting(request('gdap'), names)).toMatchObject({
      kind: 'steps',
      summary: 'advice.accept.summary',
      intro: 'advice.accept.intro',
    });
    expect(beforeAccepting(request('gdap'), names)).not.toHaveProperty('open');
  });
});

describe('after accepting', () => {
  test.each<[flow: Flow, next: string[]]>([
    ['reseller', ['customers_list']],
    ['indirect-reseller', ['customers_list', 'csv']],
    ['delegated-admin', []],
    ['isv', []],
    ['offer', []],
    ['gdap', []],
    ['oem', ['oem_check', 'oem_final']],
  ])('%s says what to do now', (flow, next) => {
    const after = flow === 'oem' ? [VERIFY, REVIEW] : [VERIFY, REDUCE, REVIEW];
    const follows = next.map((key) => `advice.accept.${key}`);
    expect(stepsOf(afterAccepting, flow)).toEqual([...after, ...follows]);
  });

  test('the steps are open, and nobody is told who may accept', () => {
    const block = afterAccepting(request('reseller'), names);
    expect(block).toMatchObject({ open: true, summary: 'advice.after.summary' });
    expect(JSON.stringify(block)).not.toContain('advice.accept.by_');
  });
});

describe.each(LANGUAGES)('in %s', (language, text) => {
  const all = (flow: Flow) =>
    [beforeAccepting, afterAccepting].map((guide) => stepsOf(guide, flow, text).join(' '));

  test('the steps name today’s place in the admin center', () => {
    const place =
      language === 'English'
        ? 'Settings, Partner relationships'
        : 'Einstellungen, Partnerbeziehungen';
    for (const steps of all('reseller')) expect(steps).toContain(place);
  });

  test('a Global Administrator accepts; for an ISV a Billing Administrator may too', () => {
    const [global, billing] =
      language === 'English'
        ? ['Global Administrator', 'Billing Administrator']
        : ['globaler Administrator', 'Abrechnungsadministrator'];
    expect(all('gdap')[0]?.toLowerCase()).toContain(global?.toLowerCase());
    expect(all('gdap')[0]?.toLowerCase()).not.toContain(billing?.toLowerCase());
    expect(all('isv')[0]?.toLowerCase()).toContain(billing?.toLowerCase());
  });

  test('nothing says that an admin can undo a device manufacturer’s authorisation', () => {
    for (const steps of all('oem')) {
      expect(steps).not.toMatch(/\bremove\b|entfern|\brevoke|widerruf/i);
      expect(steps).toContain(text('advice.accept.oem_final'));
    }
  });

  test('a device manufacturer’s is accepted by an account of the cloud alone', () => {
    expect(all('oem')[0]).toContain('onmicrosoft.com');
  });
});
