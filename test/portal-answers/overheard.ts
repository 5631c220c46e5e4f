import type { DataStatement, Overheard } from '../../lib/domain/data';
import { readAnswer, type UnreadAnswer } from '../../lib/portal/read-answer';

export const PARTNER = '5ce90101-7e57-4aaa-8bbb-000000000101';
export const PROVIDER = '5ce90102-7e57-4aaa-8bbb-000000000102';
export const CUSTOMER = '5ce90100-7e57-4aaa-8bbb-000000000100';
export const REQUEST = `9da9c0de-7e57-4ccc-8ddd-000000000001-${PARTNER}`;
export const NOBODY = '00000000-0000-0000-0000-000000000000';

export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
export const READER = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';

const MANAGE = '/fd/commerceMgmt/partnermanage';

/** The requests that the readers know, as the portal writes them. */
export const REQUESTS = {
  delegatedAccess: `GET ${MANAGE}/partners/csp/${PARTNER}/delegatedaccess?invType=ResellerRelationship&api-version=2.1`,
  gdapInvitation: `GET /fd/commerceMgmt2/partnermanage/gdapInvitations/${REQUEST}?api-version=3.0`,
  gdapRelationships: `GET ${MANAGE}/gdapRelationships?api-version=3.0`,
  partners: `GET ${MANAGE}/partners?customerTenantId=${CUSTOMER}&api-version=2.1`,
  getPartners: 'POST /admin/api/Partners/GetPartners',
  shellInfo: 'GET /admin/api/coordinatedbootstrap/shellinfo',
  acceptReseller: `POST ${MANAGE}/partners/csp/delegatedaccess?api-version=2.1`,
  approveGdap: `POST /fd/GdapPartnerManage/CustomerServiceAdminApi/Web/v1/GranularAdminRelationships/${REQUEST}/UpdateStatus`,
} as const;

/** An answer as it is overheard. @param body JSON, or text as it is. */
export function overheard(request: string, body: unknown, status = 200): Overheard {
  const [method = '', path = ''] = request.split(' ');
  return { method, path, status, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** What an answer says; fails when it cannot be read. */
export function statementOf(request: string, body: unknown, status?: number): DataStatement {
  const read = readAnswer(overheard(request, body, status));
  if (!read.ok) throw new Error(`Not read: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** Why an answer cannot be read; undefined when it can. */
export function faultOf(request: string, body: unknown, status?: number): UnreadAnswer | undefined {
  const read = readAnswer(overheard(request, body, status));
  return read.ok ? undefined : read.error;
}
