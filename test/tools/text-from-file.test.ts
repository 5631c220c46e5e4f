import { describe, expect, test } from 'vitest';
import type { MessageKey } from '../../lib/domain/text';
import { textFrom } from '../../tools/text-from-file';

const text = textFrom({
  panel: { why: 'Why', label: '$1 and $2, then $1' },
  finding: { list_cut: { request: 'Cut' } },
});

// Keys are typed for the real file in locales/; these stand for keys that are wrong there.
const say = (key: string, values?: string[]) => text(key as MessageKey, values);

describe('textFrom', () => {
  test.each([['panel'], ['panel.none'], ['panel.why.more'], [''], ['panel.constructor.name']])(
    'throws where there is no sentence: "%s"',
    (key) => {
      expect(() => say(key)).toThrow(`There is no sentence "${key}".`);
    },
  );

  test('throws where a value is missing', () => {
    expect(() => say('panel.label', ['a'])).toThrow('$2');
  });

  test.each([
    ['panel.why', [], 'Why'],
    ['panel.why', ['unused'], 'Why'],
    ['panel.label', ['a', '$1 $&'], 'a and $1 $&, then a'],
    ['finding.list-cut.request', [], 'Cut'],
  ])('%s with %j', (key, values, sentence) => {
    expect(say(key, values)).toBe(sentence);
  });
});
