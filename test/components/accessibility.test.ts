// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the accessibility check', () => {
  test.each([
    ['a button without a name', 'button-name', '<button></button>'],
    ['a field without a label', 'label', '<input type="text">'],
    ['a heading that skips a level', 'heading-order', '<h1>One</h1><h3>Three</h3>'],
    ['a role that does not exist', 'aria-roles', '<div role="panel">x</div>'],
    ['a list item outside a list', 'listitem', '<div><li>x</li></div>'],
  ])('sees %s', async (_, rule, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    const faults = await accessibilityFaults(document.body);
    expect(faults.map((fault) => fault.split(':')[0])).toContain(rule);
  });
});
