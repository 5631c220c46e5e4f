// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Overheard } from '../../lib/domain/data';
import { listenForAnswers } from '../../lib/extension/heard-answers';
import { ASK, HEARD } from '../../lib/extension/overheard-events';

const PATH = '/fd/commerceMgmt/partnermanage/partners';

let stop: AbortController;
let heard: Overheard[];

const say = (detail: unknown) => document.dispatchEvent(new CustomEvent(HEARD, { detail }));
const tell = (body: string, method = 'GET') => say(JSON.stringify([method, PATH, 200, body]));
const bodies = () => heard.map(({ body }) => body);
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => String(from + at));
const listen = () => listenForAnswers(document, (answer) => heard.push(answer), stop.signal);

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  heard = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('what was overheard', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 7],
    ['an object', { 0: 'GET' }],
    ['a list that is no text', ['GET', PATH, 200, '{}']],
    ['text that is no JSON', 'GET'],
    ['an empty text', ''],
    ['JSON that is no list', '{"0":"GET"}'],
    ['null', 'null'],
    ['too short a list', JSON.stringify(['GET', PATH, 200])],
    ['a method that is no word', JSON.stringify(['G T', PATH, 200, ''])],
    ['no method', JSON.stringify([null, PATH, 200, ''])],
    ['a method without end', JSON.stringify(['G'.repeat(11), PATH, 200, ''])],
    ['no path', JSON.stringify(['GET', 7, 200, ''])],
    ['a whole address', JSON.stringify(['GET', 'https://example.org/', 200, ''])],
    ['a path without end', JSON.stringify(['GET', `/${'x'.repeat(2000)}`, 200, ''])],
    ['a status in words', JSON.stringify(['GET', PATH, '200', ''])],
    ['no status, as of a request that was broken off', JSON.stringify(['GET', PATH, 0, ''])],
    ['a status that nobody gives', JSON.stringify(['GET', PATH, 600, ''])],
    ['half a status', JSON.stringify(['GET', PATH, 200.5, ''])],
    ['an answer that is no text', JSON.stringify(['GET', PATH, 200, {}])],
    ['too long an answer', JSON.stringify(['GET', PATH, 200, 'x'.repeat(1_000_001)])],
    ['text without end', 'x'.repeat(3_000_000)],
    ['100,000 lists in one another', `${'['.repeat(1e5)}${']'.repeat(1e5)}`],
  ])('is passed over when it is %s', (_, detail) => {
    listen();
    say(detail);
    tell('next');
    expect(bodies()).toEqual(['next']);
  });

  test('is handed on whole', () => {
    listen();
    say(JSON.stringify(['post', `${PATH}?a=b`, 403, '{"a":1}']));
    expect(heard).toEqual([{ method: 'POST', path: `${PATH}?a=b`, status: 403, body: '{"a":1}' }]);
  });

  test('may be as long as the script keeps it, also when every character is escaped', () => {
    listen();
    tell('"'.repeat(1_000_000));
    expect(heard[0]?.body).toHaveLength(1_000_000);
  });

  test('is asked for once, and what is kept comes in its order', () => {
    let asked = 0;
    document.addEventListener(
      ASK,
      () => {
        asked += 1;
        for (const body of numbers(0, 20)) tell(body);
      },
      { signal: stop.signal },
    );
    listen();
    expect(asked).toBe(1);
    expect(bodies()).toEqual(numbers(0, 20));
  });

  test('is no longer handed on once nobody wants it', () => {
    listen();
    for (const body of numbers(0, 40)) tell(body);
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    tell('late');
    vi.advanceTimersByTime(60_000);
    expect(bodies()).toEqual(numbers(0, 30));
  });
});

describe('a flood of forged answers', () => {
  test('is taken at 30 a second, and the newest win', () => {
    listen();
    for (const body of numbers(0, 1000)) tell(body);
    expect(bodies()).toEqual(numbers(0, 30));
    vi.advanceTimersByTime(1000);
    expect(bodies().slice(30)).toEqual(numbers(970, 1000));
    vi.advanceTimersByTime(60_000);
    expect(heard).toHaveLength(60);
  });

  test('is taken at one a second after 200, and what comes after it is heard', () => {
    listen();
    for (let second = 0; second < 20; second += 1) {
      for (const body of numbers(0, 500)) tell(body);
      vi.advanceTimersByTime(1000);
    }
    expect(heard.length).toBeLessThan(240);
    tell('true');
    vi.advanceTimersByTime(31_000);
    expect(bodies().at(-1)).toBe('true');
  });

  test('of nonsense keeps nothing from being heard', () => {
    listen();
    for (let at = 0; at < 10_000; at += 1) say('[');
    tell('true');
    vi.advanceTimersByTime(1000);
    expect(bodies()).toEqual(['true']);
  });

  test('of long ones is taken more slowly', () => {
    listen();
    for (const body of numbers(10, 30)) tell(body.repeat(400_000));
    expect(heard.length).toBeLessThan(6);
    vi.advanceTimersByTime(20_000);
    expect(heard).toHaveLength(20);
  });

  test('leaves no clock running when it is over', () => {
    listen();
    for (const body of numbers(0, 1000)) tell(body);
    vi.advanceTimersByTime(5000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
