// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describeElement } from '../../lib/diagnosis/describe-element';

function elementOf(html: string): Element {
  const [element] = new DOMParser().parseFromString(html, 'text/html').body.children;
  if (element === undefined) throw new Error(`No element in ${html}`);
  return element;
}

describe('an element in a report', () => {
  test.each([
    ['<div></div>', 'div'],
    ['<contoso-card></contoso-card>', 'custom-element'],
    ['<contoso></contoso>', 'other-element'],
    ['<constructor></constructor>', 'other-element'],
    ['<p role="Heading"></p>', 'p role=heading'],
    ['<p role="contoso"></p>', 'p role=other'],
    ['<p role="contoso listitem"></p>', 'p role=listitem'],
    ['<p role=" "></p>', 'p'],
    ['<p id="contoso" class="contoso" title="contoso" data-x="contoso"></p>', 'p'],
    ['<a href="https://contoso.com" aria-label="Contoso"></a>', 'a href aria-label'],
    [
      '<button data-automation-id="Contoso" disabled></button>',
      'button disabled data-automation-id',
    ],
    ['<p hidden="contoso"></p>', 'p hidden'],
    ['<p aria-expanded="false" aria-busy="TRUE"></p>', 'p aria-busy=true aria-expanded=false'],
    ['<p aria-expanded="contoso" aria-level="425"></p>', 'p aria-expanded=other aria-level=other'],
    ['<p aria-checked="mixed" aria-level="2"></p>', 'p aria-checked=mixed aria-level=2'],
    ['<input>', 'input type=text'],
    ['<input type="Checkbox" checked value="contoso">', 'input type=checkbox checked'],
    ['<input type="contoso">', 'input type=other'],
    ['<input type="submit" value="Accept">', 'input type=submit text 1-20 letters'],
    ['<input type="email" value="kim@contoso.com">', 'input type=email'],
  ])('%s is "%s"', (html, described) => {
    expect(describeElement(elementOf(html))).toBe(described);
  });

  test.each([
    ['x', 'text 1-20 letters'],
    ['  twenty   letters   at ', 'text 1-20 letters'],
    ['x'.repeat(20), 'text 1-20 letters'],
    ['x'.repeat(21), 'text 21-80 letters'],
    ['x'.repeat(80), 'text 21-80 letters'],
    ['x'.repeat(81), 'text 80+ letters'],
    ['日本語', 'text 1-20 letters'],
    ['4255550100', 'text 1-20 digits'],
    ['+1 (425) 555-0100', 'text 1-20 digits'],
    ['Redmond, WA 98052', 'text 1-20 mixed'],
    ['…', 'text 1-20 signs'],
    [' ', ''],
  ])('with the text "%s" says "%s"', (text, described) => {
    const element = document.createElement('p');
    element.append(text);
    expect(describeElement(element)).toBe(`p ${described}`.trim());
  });

  test('says nothing of the text of its children', () => {
    const element = elementOf('<p>Ask <b>Contoso Cloud Services of 12 Harbor Street</b> 5</p>');
    expect(describeElement(element)).toBe('p text 1-20 mixed');
  });
});
