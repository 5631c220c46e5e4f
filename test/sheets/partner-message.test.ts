import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import type { PanelView } from '../../lib/domain/view';
import { partnerMessage } from '../../lib/sheets/partner-message';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { type Asked, requestFor } from '../offers/cases';

const text = textFrom(english);
const MODEST = ['Reports Reader'];
const STRONG = ['User Administrator'];
const PASSWORDS = ['password-reset-nonadmin'];

const view = (asked: Asked, tasks: readonly string[]): PanelView => ({
  state: 'assessed',
  assessment: assess(requestFor(asked)),
  tasks,
});
const message = (asked: Asked, tasks: readonly string[] = []) =>
  partnerMessage(view(asked, tasks), text);

describe('what the one button asks for', () => {
  test.each<[string, Asked, string[], string | undefined]>([
    ['DAP', { link: 'dap' }, [], 'advice.dap.button'],
    ['DAP, for tasks', { link: 'dap' }, PASSWORDS, 'advice.dap.button'],
    ['no roles read yet', {}, PASSWORDS, undefined],
    ['modest roles', { roles: MODEST }, [], undefined],
    ['modest roles for a year', { roles: MODEST, data: { durationDays: 365 } }, [], undefined],
    [
      'modest roles for two years',
      { roles: MODEST, data: { durationDays: 730 } },
      [],
      'advice.gdap.button_shorter',
    ],
    [
      'modest roles that extend themselves',
      { roles: MODEST, data: { autoExtendDays: 180 } },
      [],
      'advice.gdap.button_shorter',
    ],
    ['strong roles', { roles: STRONG }, [], 'advice.gdap.button'],
    ['strong roles for an unknown task', { roles: STRONG }, ['no-such-task'], 'advice.gdap.button'],
    ['more than the tasks need', { roles: STRONG }, PASSWORDS, 'advice.gdap.button_enough'],
    ['other than the tasks need', { roles: MODEST }, PASSWORDS, 'advice.gdap.button_enough'],
    ['what the tasks need', { roles: ['Password Administrator'] }, PASSWORDS, undefined],
    [
      'what the tasks need, for two years',
      { roles: ['Password Administrator'], data: { durationDays: 730 } },
      PASSWORDS,
      'advice.gdap.button_shorter',
    ],
  ])('%s', (_, asked, tasks, button) => {
    expect(message(asked, tasks)?.button).toBe(
      button === undefined ? undefined : text(button as 'advice.gdap.button'),
    );
  });
});

describe('what goes with the message', () => {
  const titles = (asked: Asked, tasks: readonly string[] = []) =>
    message(asked, tasks)?.attachments?.map(({ title }) => title);

  test.each<[string, Asked, string[], string[]]>([
    ['nothing without tasks', { roles: STRONG }, [], []],
    ['the twin of a link', { link: 'dap' }, [], [text('advice.twin.title')]],
    ['nothing for a link that has none', { link: 'administration' }, [], []],
    ['the request', { roles: STRONG }, PASSWORDS, [text('advice.graph.title', ['365'])]],
    ['a request for a day', { roles: STRONG }, ['role-assign'], [text('advice.graph.title_day')]],
    [
      'twin and request',
      { link: 'dap' },
      PASSWORDS,
      [text('advice.twin.title'), text('advice.graph.title', ['365'])],
    ],
  ])('%s', (_, asked, tasks, wanted) => {
    expect(titles(asked, tasks)).toEqual(wanted);
  });
});

test('the message begins with the language of the panel', () => {
  const inGerman = partnerMessage(view({ link: 'dap' }, []), textFrom(german));
  expect(inGerman?.letter?.versions.map(({ label }) => label)).toEqual(['Deutsch', 'English']);
  expect(message({ link: 'dap' })?.letter?.versions.map(({ label }) => label)).toEqual([
    'English',
    'Deutsch',
  ]);
});
