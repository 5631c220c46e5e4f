import { describe, expect, test } from 'vitest';
import type { Check } from '../../lib/checks/check';
import { dangerousRole } from '../../lib/checks/dangerous-role';
import { granularRequest } from '../../lib/checks/granular-request';
import { heldAccess } from '../../lib/checks/held-access';
import { listCut } from '../../lib/checks/list-cut';
import { noAdminRoles } from '../../lib/checks/no-admin-roles';
import { pageUnread } from '../../lib/checks/page-unread';
import { rolesOnResellerPage } from '../../lib/checks/roles-on-reseller-page';
import type { LinkStatement } from '../../lib/domain/link';
import type { PageStatement } from '../../lib/domain/page';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { DAP_ROW, link, page, row } from '../requests/combinations';

const gdap: Partial<LinkStatement> = { flow: 'gdap' };
const list: Partial<LinkStatement> = { flow: 'partner-relationships', dap: 'not-applicable' };

const read = (said: Partial<LinkStatement>, shown: Partial<PageStatement>) =>
  mergeWitnesses({ link: link(said), page: page(shown), reading: 'read' });
const alone = (said: Partial<LinkStatement>) =>
  mergeWitnesses({ link: link(said), reading: 'absent' });
const unsure = { dap: 'cannot-tell' } as const;
const unread = (said: Partial<LinkStatement>, unreadable?: string) =>
  mergeWitnesses({ link: link(said), reading: 'unreadable', ...(unreadable && { unreadable }) });

const brief = (check: Check, request: ReturnType<typeof read>) =>
  check.run(request).map(({ say, severity, values }) => [say, severity, ...values]);

describe('checks of the page', () => {
  test.each([
    ['dangerous-role, no roles', dangerousRole, read(gdap, {})],
    ['dangerous-role, limited roles', dangerousRole, read(gdap, { roleNames: ['Reports Reader'] })],
    ['dangerous-role, no GDAP', dangerousRole, read({}, { roleNames: ['Global Administrator'] })],
    ['granular-request, no GDAP', granularRequest, read({}, {})],
    ['held-access, another page', heldAccess, read({}, {})],
    ['list-cut, a whole list', listCut, read(gdap, { roleNames: ['Reports Reader'] })],
    ['list-cut, no page', listCut, alone(gdap)],
    ['page-unread, no page', pageUnread, alone({})],
    ['page-unread, a page that was read', pageUnread, read({}, {})],
    ['roles-on-reseller-page, no roles', rolesOnResellerPage, read({}, {})],
    ['roles-on-reseller-page, GDAP', rolesOnResellerPage, read(gdap, { roleNames: ['User'] })],
    ['no-admin-roles, GDAP', noAdminRoles, alone(gdap)],
    ['no-admin-roles, DAP', noAdminRoles, alone({ dap: 'requested' })],
    ['no-admin-roles, unknown', noAdminRoles, alone({ dap: 'cannot-tell' })],
    ['no-admin-roles, a doubt', noAdminRoles, alone({ doubts: ['us-government'] })],
    ['no-admin-roles, an imitation', noAdminRoles, alone({ imitation: 'port' })],
    ['no-admin-roles, a page unread', noAdminRoles, unread({})],
    ['no-admin-roles, a page that shows roles', noAdminRoles, read({}, { roleNames: ['User'] })],
    ['no-admin-roles, a cut list', noAdminRoles, read({}, { rolesComplete: false })],
    ['no-admin-roles, a list not read', noAdminRoles, read({}, { unread: 'list' })],
    ['no-admin-roles, the list of partners', noAdminRoles, read(list, { relationships: [] })],
  ])('%s: silent', (_, check, request) => {
    expect(check.run(request)).toEqual([]);
  });

  test('dangerous-role names each kind of strong role apart', () => {
    const roleNames = ['Global Administrator', 'Lighthouse Keeper', 'User', 'Yammer admin'];
    expect(brief(dangerousRole, read(gdap, { roleNames }))).toEqual([
      ['dangerous-role.privileged', 'danger', 'Global Administrator'],
      ['dangerous-role.escalates', 'danger', 'Yammer admin'],
      ['dangerous-role.unknown', 'danger', 'Lighthouse Keeper'],
    ]);
  });

  test('granular-request says where the roles are found', () => {
    expect(brief(granularRequest, alone(gdap))).toEqual([['granular-request.link', 'caution']]);
    expect(brief(granularRequest, read(gdap, {}))).toEqual([['granular-request.page', 'caution']]);
  });

  test.each([
    ['an empty list', [], [['held-access.partners', 'caution', '0']]],
    ['nobody with DAP', [row(), row()], [['held-access.partners', 'caution', '1']]],
    [
      'DAP, each partner once',
      [row(), DAP_ROW, DAP_ROW],
      [
        ['held-access.dap', 'danger', 'Fabrikam'],
        ['held-access.partners', 'caution', '2'],
      ],
    ],
    [
      'roles that reach far, but not twice where it is DAP',
      [
        row({ access: ['gdap'], roleNames: ['Reports Reader', 'Global admin'] }),
        row({ partner: 'Adatum', access: ['gdap'], roleNames: ['Lighthouse Keeper'] }),
        row({ partner: 'Tailspin', access: ['gdap'], roleNames: ['Reports Reader'] }),
        row({ ...DAP_ROW, roleNames: ['Global admin'] }),
      ],
      [
        ['held-access.dap', 'danger', 'Fabrikam'],
        ['held-access.strong', 'caution', 'Contoso, Adatum'],
        ['held-access.partners', 'caution', '4'],
      ],
    ],
  ])('held-access tells %s', (_, relationships, findings) => {
    expect(brief(heldAccess, read(list, { relationships }))).toEqual(findings);
  });

  test.each([
    ['a request', gdap, { roleNames: ['User'] }, ['list-cut.request', 'caution', '1']],
    ['a list of partners', list, { relationships: [] }, ['list-cut.relationships', 'caution', '0']],
    ['a reseller, where it leaves all open', {}, {}, ['list-cut.request', 'cannot-tell', '0']],
  ])('list-cut tells of %s', (_, said, shown, found) => {
    expect(brief(listCut, read(said, { ...shown, rolesComplete: false }))).toEqual([found]);
  });

  test.each([
    ['a page that waits', mergeWitnesses({ link: link(unsure), reading: 'waiting' }), 'waiting'],
    ['a page without a reason', unread(unsure), 'nothing-rendered'],
    ['a page with its reason', unread(unsure, 'no-table'), 'no-table'],
    ['a list that may hold roles', read(unsure, { unread: 'list' }), 'list'],
    ['an unknown language', read(unsure, { unread: 'language' }), 'language'],
    ['a frame', read(unsure, { unread: 'frame' }), 'frame'],
  ])('page-unread tells of %s', (_, request, reason) => {
    expect(brief(pageUnread, request)).toEqual([[`page-unread.${reason}`, 'cannot-tell']]);
  });

  test('page-unread tells apart that only the link says no', () => {
    expect(brief(pageUnread, unread({}))).toEqual([
      ['page-unread.nothing-rendered', 'cannot-tell'],
      ['page-unread.link-alone', 'note'],
    ]);
    expect(brief(pageUnread, unread(gdap))).toHaveLength(1);
  });

  test('roles-on-reseller-page tells a disagreement with the link apart', () => {
    const shown = { roleNames: ['User', 'Lighthouse Keeper'] };
    expect(brief(rolesOnResellerPage, read({}, shown))).toEqual([
      ['roles-on-reseller-page.against-link', 'danger', 'User, Lighthouse Keeper'],
    ]);
    expect(brief(rolesOnResellerPage, read({ dap: 'cannot-tell' }, shown))).toEqual([
      ['roles-on-reseller-page.shown', 'danger', 'User, Lighthouse Keeper'],
    ]);
  });

  test('no-admin-roles tells what proves it', () => {
    expect(brief(noAdminRoles, alone({}))).toEqual([['no-admin-roles.link', 'clear']]);
    expect(brief(noAdminRoles, read({}, {}))).toEqual([['no-admin-roles.page', 'clear']]);
  });
});
