import { beforeEach, describe, expect, test } from 'vitest';
import { keepChosenTasks, loadChosenTasks } from '../../lib/extension/chosen-tasks';
import browser, { resetBrowser } from './fake-browser';

const partner = (number: number) => `5ce90100-7e57-4aaa-8bbb-${String(number).padStart(12, '0')}`;
const KEY = 'chosen-tasks';
const recall = async (number: number) => (await loadChosenTasks())(partner(number));
const stored = async () => (await browser.storage.local.get(KEY))[KEY] as unknown[] | undefined;

beforeEach(resetBrowser);

describe('what was chosen for a partner', () => {
  test('is remembered for that partner and for no other', async () => {
    await keepChosenTasks(partner(1), ['license-assign']);
    await keepChosenTasks(partner(2).toUpperCase(), ['support-m365']);
    expect(await recall(1)).toEqual(['license-assign']);
    expect(await recall(2)).toEqual(['support-m365']);
    expect(await recall(3)).toBeUndefined();
    expect((await loadChosenTasks())(undefined)).toBeUndefined();
  });

  test('is what was chosen last, and nothing once all is taken back', async () => {
    await keepChosenTasks(partner(1), ['license-assign']);
    await keepChosenTasks(partner(1), ['support-m365', 'csp-order']);
    expect(await recall(1)).toEqual(['support-m365', 'csp-order']);
    await keepChosenTasks(partner(1), []);
    expect(await recall(1)).toBeUndefined();
    expect(await stored()).toEqual([]);
  });

  test.each([[undefined], [''], ['Contoso']])('is not remembered for "%s"', async (id) => {
    await keepChosenTasks(id, ['license-assign']);
    expect(await stored()).toBeUndefined();
  });

  test('is kept in the order of choosing, also when writes overlap', async () => {
    await Promise.all([1, 2, 3, 1].map((at, turn) => keepChosenTasks(partner(at), [`t${turn}`])));
    expect(await stored()).toEqual([
      { partner: partner(2), tasks: ['t1'] },
      { partner: partner(3), tasks: ['t2'] },
      { partner: partner(1), tasks: ['t3'] },
    ]);
  });

  test('is kept for 500 partners; who was asked about longest ago goes first', async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ partner: partner(at), tasks: ['a'] }));
    await browser.storage.local.set({ [KEY]: many });
    await keepChosenTasks(partner(900), ['b']);
    expect(await stored()).toHaveLength(500);
    expect(await recall(0)).toBeUndefined();
    expect(await recall(1)).toEqual(['a']);
    expect(await recall(900)).toEqual(['b']);
  });

  test.each<[string, unknown]>([
    ['text', 'damaged'],
    ['a number', 7],
    ['an object', { partner: partner(1) }],
    ['null', null],
  ])('counts as nothing where %s is stored, and can be chosen again', async (_, damaged) => {
    await browser.storage.local.set({ [KEY]: damaged });
    expect(await recall(1)).toBeUndefined();
    await keepChosenTasks(partner(1), ['license-assign']);
    expect(await recall(1)).toEqual(['license-assign']);
  });

  test.each<[string, unknown]>([
    ['no partner', { tasks: ['a'] }],
    ['a partner that is no GUID', { partner: 'Contoso', tasks: ['a'] }],
    ['tasks that are no text', { partner: partner(2), tasks: [7] }],
    ['nothing', null],
  ])('outlives a neighbour with %s', async (_, damaged) => {
    const sound = { partner: partner(1), tasks: ['license-assign'] };
    await browser.storage.local.set({ [KEY]: [damaged, sound] });
    expect(await recall(1)).toEqual(['license-assign']);
    expect(await recall(2)).toBeUndefined();
  });

  test('is not written again when it is the same', async () => {
    await keepChosenTasks(partner(1), ['a']);
    await keepChosenTasks(partner(2), ['a']);
    const before = await stored();
    await keepChosenTasks(partner(1), ['a']);
    expect(await stored()).toEqual(before);
  });

  test('can still be kept after a write has failed', async () => {
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('the disk is full'));
    await expect(keepChosenTasks(partner(1), ['a'])).rejects.toThrow('the disk is full');
    browser.storage.local.set = set;
    await keepChosenTasks(partner(1), ['b']);
    expect(await recall(1)).toEqual(['b']);
  });
});
