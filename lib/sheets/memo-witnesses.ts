import type { DataStatement } from '../domain/data';
import type { LinkStatement } from '../domain/link';
import type { PageStatement } from '../domain/page';
import type { MemoField, MemoSaid } from '../partners/memo-facts';

type Value = string | number | boolean | readonly string[] | undefined;

/** What the link says. Its address is left out: it may carry anything. */
export function linkSays(link: LinkStatement): MemoSaid[] {
  const { app, wrappers = [] } = link;
  return said([
    ['flow', link.flow],
    ['dap', link.dap],
    ['host', link.host],
    ['partner-id', link.partnerTenantId],
    ['provider-id', link.providerTenantId],
    ['relationship-id', link.relationshipId],
    ['app-id', app?.clientId],
    ['permissions', app?.scopes],
    ['registered', app?.registered],
    ['app-organisation', app?.organisation],
    ['doubts', link.doubts],
    ['wrappers', wrappers.map(({ wrapper, host }) => `${wrapper} (${host})`)],
  ]);
}

/** What one of the portal's answers says. Rows of lists are left out: they are about others. */
export function answerSays(data: DataStatement): MemoSaid[] {
  return said([
    ['partner-name', data.partner?.name],
    ['partner-id', data.partner?.tenantId],
    ['provider-name', data.provider?.name],
    ['provider-id', data.provider?.tenantId],
    ['customer-id', data.customerTenantId],
    ['relationship-name', data.relationshipName],
    ['relationship-id', data.relationshipId],
    ['dap', data.dap === undefined ? undefined : data.dap ? 'requested' : 'not-requested'],
    ['role-ids', data.roleIds],
    ['roles-complete', data.rolesComplete],
    ['duration-days', data.durationDays],
    ['auto-extend-days', data.autoExtendDays],
    ['status', data.status],
    ['accepts', data.accepts],
    ['refused', data.refused],
  ]);
}

/** What the page says in words that an adapter looks for; nothing else of its text. */
export function pageSays(page: PageStatement): MemoSaid[] {
  const { app } = page;
  return said([
    ['partner-name', page.partnerName],
    ['provider-name', page.providerName],
    ['roles', page.roleNames],
    ['roles-complete', page.rolesComplete],
    ['other-list', page.otherList],
    ['unread', page.unread],
    ['duration', page.duration],
    ['until', page.until],
    ['open', page.open],
    ['app-name', app?.name],
    ['app-publisher', app?.publisher],
    ['app-verified', app?.verified],
    ['app-organisation', app?.organisation],
    ['permissions', app && [...app.scopes, ...app.titles]],
    ['permissions-complete', app?.complete],
  ]);
}

function said(fields: readonly (readonly [MemoField, Value])[]): MemoSaid[] {
  return fields.flatMap(([field, value]) => {
    const values = valuesOf(value);
    // An empty list of roles says something; anything else that is empty was not said.
    return values.length > 0 || (field === 'role-ids' && value !== undefined)
      ? [{ field, values }]
      : [];
  });
}

function valuesOf(value: Value): string[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'object' ? [...value] : [String(value)];
}
