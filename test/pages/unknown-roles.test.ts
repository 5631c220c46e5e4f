// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readLines } from '../../lib/pages/text-lines';
import { findUnknownRoles } from '../../lib/pages/unknown-roles';

function rolesUnder(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = readLines(page.body);
  return findUnknownRoles(lines, []).map((at) => lines[at]?.text ?? '');
}

describe('under a heading "Roles", where no name is known', () => {
  test.each([
    [
      'every short line is a role',
      '<h2>Roles</h2><p>This partner asks for these admin roles here:</p><div>Lighthouse Keeper</div><div>Lamp Trimmer</div><h2>Duration</h2><p>90 days</p>',
      ['Lighthouse Keeper', 'Lamp Trimmer'],
    ],
    [
      'an item that is itself a lower heading is one too',
      '<div role="heading" aria-level="2">Roles</div><p>This partner asks for these admin roles here:</p><h3>Lighthouse Keeper</h3><div>Lamp Trimmer</div>',
      ['Lighthouse Keeper', 'Lamp Trimmer'],
    ],
    [
      'a heading of the same level ends the list',
      '<h2>Roles</h2><h2>Lighthouse</h2><div>Lamp Trimmer</div>',
      [],
    ],
    [
      'a heading that says no level ends the list',
      '<h2>Roles</h2><div role="heading">Lighthouse</div><div>Lamp Trimmer</div>',
      [],
    ],
  ])('%s', (_, html, roles) => {
    expect(rolesUnder(html)).toEqual(roles);
  });
});
