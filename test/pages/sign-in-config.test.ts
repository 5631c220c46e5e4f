// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSignInConfig } from '../../lib/pages/sign-in-config';
import { isConsentPage } from '../../lib/pages/sign-in-page-id';

/** A page with these scripts, whatever they hold: they are set as text, not parsed as markup. */
function pageWith(scripts: readonly string[], meta?: string): ParentNode {
  const root = new DOMParser().parseFromString('<html><head></head></html>', 'text/html');
  const add = (element: Element) => root.head.append(element);
  if (meta !== undefined) {
    const element = root.createElement('meta');
    element.setAttribute('name', 'PageID');
    element.setAttribute('content', meta);
    add(element);
  }
  for (const text of scripts) {
    const element = root.createElement('script');
    element.textContent = text;
    add(element);
  }
  return root;
}

const fieldsIn = (...scripts: string[]) => readSignInConfig(pageWith(scripts));
const wrapped = (json: string) => `//<![CDATA[\n$Config=${json};\n//]]>`;

describe('the page’s own data', () => {
  test.each([
    ['no script', []],
    ['another script', ['var $Conf = {};']],
    ['no object', ['$Config=[1]']],
    ['an empty assignment', ['$Config=;']],
    ['one that never ends', ['$Config={"a":"b"']],
    ['a text that never ends', ['$Config={"a":"}']],
    ['no JSON', ['$Config={a:1}']],
    ['a call', ['$Config={"a":alert(1)}']],
    ['more than a million characters', [wrapped(`{"a":"${'x'.repeat(1_000_001)}"}`)]],
  ])('%s: none', (_, scripts) => {
    expect(fieldsIn(...scripts)).toBeUndefined();
  });

  test.each([
    ['braces in a text', wrapped('{"a":"}{\\"}","b":1}'), { a: '}{"}', b: 1 }],
    ['a backslash at the end of a text', wrapped('{"a":"\\\\","b":1}'), { a: '\\', b: 1 }],
    ['objects in it', wrapped('{"a":{"b":{}},"c":1}'), { a: { b: {} }, c: 1 }],
    ['names in another case', wrapped('{"SAppName":"x"}'), { sappname: 'x' }],
    ['a name twice, in two cases', wrapped('{"A":1,"a":2}'), { a: 1 }],
    ['spaces', '$Config = {"a":1}', { a: 1 }],
    ['more code behind it', '$Config={"a":1};}}}{"', { a: 1 }],
  ])('%s is read', (_, script, fields) => {
    expect(Object.fromEntries(fieldsIn(script) ?? [])).toEqual(fields);
  });

  test('the first that can be parsed counts', () => {
    expect(fieldsIn('$Config={broken}', '$Config={"a":1}', '$Config={"a":2}')?.get('a')).toBe(1);
  });

  test('names that every object has are only names', () => {
    const fields = fieldsIn(wrapped('{"__proto__":{"polluted":true},"constructor":1}'));
    expect(fields?.get('constructor')).toBe(1);
    expect(fields?.get('polluted')).toBeUndefined();
    expect(fields?.get('tostring')).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });

  test('any object comes back as it was written, whatever its texts hold', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.string(), (written, rest) => {
        const json = JSON.stringify(written);
        const fields = fieldsIn(`$Config=${json};${rest}`);
        expect(JSON.stringify(Object.fromEntries(fields ?? []))).toBe(json);
      }),
    );
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => fieldsIn(text, `$Config=${text}`, `$Config={"a":${text}`)).not.toThrow();
      }),
    );
  });

  test('a script full of beginnings ends soon', () => {
    expect(fieldsIn('$Config={'.repeat(100_000))).toBeUndefined();
  });
});

describe('the consent page', () => {
  const data = (id: string) => `$Config={"pgid":"${id}"}`;

  test.each([
    ['nothing', [], undefined, false],
    ['an empty name and no data', [], '', false],
    ['another name', [], 'ConvergedSignIn', false],
    ['another name, whatever the data says', [data('ConvergedConsent')], 'ConvergedTFA', false],
    ['a name that only contains it', [], 'ConvergedConsentError', false],
    ['other data', [data('KmsiInterrupt')], undefined, false],
    ['other data first', [data('ConvergedTFA'), data('ConvergedConsent')], undefined, false],
    [
      'the id within a text',
      ['$Config={"a":"\\"pgid\\":\\"ConvergedConsent\\""}'],
      undefined,
      false,
    ],
    ['its name', [], 'ConvergedConsent', true],
    ['its data', [data('ConvergedConsent')], undefined, true],
    ['its data beside an empty name', [data('ConvergedConsent')], '', true],
    ['its data in another case', ['{"PGID" : "ConvergedConsent"}'], undefined, true],
    ['its data, even where it cannot be parsed', ['{"pgid":"ConvergedConsent",'], undefined, true],
  ])('is told by %s: %s', (_, scripts, meta, is) => {
    expect(isConsentPage(pageWith(scripts, meta))).toBe(is);
  });
});
