import { expect, test } from 'vitest';
import type { Dap } from '../../lib/domain/request';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { rolesBlocks } from '../../lib/sheets/roles-section';
import { link, page } from '../requests/combinations';

test.each<[dap: Dap, complete: boolean, said: string]>([
  ['not-requested', true, 'panel.no_roles'],
  ['not-requested', false, 'panel.roles_unknown'],
  ['cannot-tell', true, 'panel.roles_unknown'],
  ['cannot-tell', false, 'panel.roles_unknown'],
  ['requested', true, 'panel.roles_dap'],
  ['requested', false, 'panel.roles_dap'],
])('a page without roles, DAP %s, whole: %s: %s', (dap, rolesComplete, said) => {
  const request = mergeWitnesses({
    link: link({ flow: 'reseller', dap }),
    page: page({ roleNames: [], rolesComplete }),
    reading: 'read',
  });
  const [first, ...rest] = rolesBlocks(request, (key) => key);
  expect(first).toMatchObject({ kind: 'text', text: said });
  // What DAP gives is known without a page.
  const plan = dap === 'requested' ? ['conclusion', 'tasks', 'groups'] : [];
  expect(rest.map(({ kind }) => kind)).toEqual(plan);
});
