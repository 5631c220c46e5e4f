const manage = '/fd/commerceMgmt/partnermanage';

function refusal(path, status) {
  return Object.assign(new Error(`${path} answered ${status}`), { status });
}

async function get(path) {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw refusal(path, response.status);
  return response.json();
}

async function post(path, body, headers = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw refusal(path, response.status);
}

/** The same over XMLHttpRequest, as the older parts of a portal still do. */
function send(method, path) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.setRequestHeader('accept', 'application/json');
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText));
      else reject(refusal(path, request.status));
    });
    request.addEventListener('error', () => reject(new Error(`${path} did not answer`)));
    request.send();
  });
}

/** Asks our own server how to play the address at hand. */
export function getStage() {
  return get(`/standin/stage?address=${encodeURIComponent(location.href)}`);
}

/** Role names and descriptions by role id, as this page prints them. */
export function getRoleNames() {
  return get(`/standin/role-names?address=${encodeURIComponent(location.href)}`);
}

/** Whose session it is; the frame asks for it and waits for nothing. */
export function getShellInfo() {
  return get('/admin/api/coordinatedbootstrap/shellinfo');
}

/** What a reseller asks for. */
export async function getDelegatedAccess() {
  const query = new URLSearchParams(location.search);
  const type = query.get('invType') ?? '';
  const path = `${manage}/partners/csp/${query.get('partnerId')}/delegatedaccess`;
  return get(`${path}?invType=${encodeURIComponent(type)}&api-version=2.1`);
}

/** Accepts what a reseller asks for. The portal's own request: no extension may ever send it. */
export function acceptDelegatedAccess(data) {
  const { enableDap, indirectCSPId, invitationType, msppId, partnerId, roles, userTenantId } = data;
  const body = { msppId, partnerId, indirectCSPId, userTenantId, enableDap, invitationType, roles };
  return post(`${manage}/partners/csp/delegatedaccess?api-version=2.1`, body);
}

/** What a granular relationship asks for. */
export function getGdapInvitation(id) {
  return get(`/fd/commerceMgmt2/partnermanage/gdapInvitations/${id}?api-version=3.0`);
}

/** Approves a granular relationship. The portal's own request: no extension may ever send it. */
export function approveGdap(id, etag) {
  const relationships = '/CustomerServiceAdminApi/Web/v1/GranularAdminRelationships';
  return post(
    `/fd/GdapPartnerManage${relationships}/${id}/UpdateStatus`,
    { status: 'approved' },
    {
      'if-match': etag,
      'x-adminapp-request': `/partners/invitation/granularAdminRelationships/${id}`,
    },
  );
}

/** The granular relationships of this tenant. */
export async function getGdapRelationships() {
  return (await send('GET', `${manage}/gdapRelationships?api-version=3.0`)).relationships;
}

/** The partners of this tenant as the older list asks for them. */
export function getLegacyPartners() {
  return send('POST', '/admin/api/Partners/GetPartners');
}

/** The partners of this tenant as the newer list asks for them. */
export async function getPartners(customerTenantId) {
  const path = `${manage}/partners?customerTenantId=${customerTenantId}&api-version=2.1`;
  return (await get(path)).partners;
}
