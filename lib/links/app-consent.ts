import type { AppRequest } from '../domain/app';
import { readGuid } from '../domain/guid';
import type { LinkForm } from './link-form';
import { type PortalAddress, valuesOf } from './portal-address';

const ADMIN_CONSENT = /(?:^|\/)adminconsent$/;
const DEFAULT = /(?:^|\/)\.default$/i;
const AUTHORIZE = /(?:^|\/)oauth2\/(?:v2\.0\/)?authorize$/;

/**
 * Consent to an app on the sign-in hosts. It grants permissions, not roles. A sign-in that does not ask for
 * consent can still come to the consent page, so its permissions are read too, without claiming the link.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export const appConsent: LinkForm = {
  id: 'app-consent',
  read(address) {
    const { portal, path } = address;
    if (portal.kind !== 'sign-in' || !(ADMIN_CONSENT.test(path) || AUTHORIZE.test(path)))
      return undefined;
    const consents = ADMIN_CONSENT.test(path) || prompts(address, /\b(?:admin_)?consent\b/);
    return {
      flow: consents ? 'app-consent' : 'none',
      dap: 'not-applicable',
      doubts: [],
      app: readRequest(address),
    };
  },
};

/**
 * `scope` names permissions, on the endpoints of version 2 only; those are always delegated ones. Version 1,
 * `resource` and `.default` stand for whatever the app's registration lists.
 * Source: https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview
 */
function readRequest(address: PortalAddress): AppRequest {
  const words = valuesOf(address, 'scope').flatMap((scope) => scope.split(/[\s+,]+/));
  const asked = new Map(words.map((word) => [word.toLowerCase(), word]));
  asked.delete('');
  const scopes = [...asked.values()].filter((scope) => !DEFAULT.test(scope));
  const defaults = [...asked.values()]
    .filter((scope) => DEFAULT.test(scope))
    .map((scope) => scope.replace(DEFAULT, '').replace(/(?<!\/)\/+$/, ''));
  const clientId = valuesOf(address, 'client_id').map(readGuid).find(Boolean);
  const versionTwo = /(?:^|\/)v2\.0\//.test(address.path);
  return {
    ...(clientId !== undefined && { clientId }),
    scopes,
    registered: !versionTwo || scopes.length === 0 || defaults.length > 0,
    ...(defaults.length > 0 && { defaults }),
    organisation: ADMIN_CONSENT.test(address.path) || prompts(address, /\badmin_consent\b/),
  };
}

function prompts(address: PortalAddress, wanted: RegExp): boolean {
  return valuesOf(address, 'prompt').some((prompt) => wanted.test(prompt.toLowerCase()));
}
