const manage = '/fd/commerceMgmt/partnermanage';

async function get(path) {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** The same over XMLHttpRequest, as the older parts of a portal still do. */
function send(method, path) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.setRequestHeader('accept', 'application/json');
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText));
      else reject(new Error(`${path} answered ${request.status}`));
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

/** What a reseller asks for. */
export async function getDelegatedAccess() {
  const query = new URLSearchParams(location.search);
  const type = query.get('invType') ?? '';
  const path = `${manage}/partners/csp/${query.get('partnerId')}/delegatedaccess`;
  const answer = await get(`${path}?invType=${encodeURIComponent(type)}&api-version=2.1`);
  return answer.authorizeDelegateAdminData;
}

/** What a granular relationship asks for. */
export function getGdapInvitation(id) {
  return get(`/fd/commerceMgmt2/partnermanage/gdapInvitations/${id}?api-version=3.0`);
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
