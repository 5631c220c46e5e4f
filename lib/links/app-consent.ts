import type { LinkForm } from './link-form';
import { valuesOf } from './portal-address';

/**
 * Consent to an app on the sign-in hosts. It grants permissions, not roles.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export const appConsent: LinkForm = {
  id: 'app-consent',
  read(address) {
    if (address.portal.kind !== 'sign-in') return undefined;
    const asked = valuesOf(address, 'prompt').some((prompt) =>
      /\b(admin_)?consent\b/i.test(prompt),
    );
    const consents =
      /(^|\/)adminconsent$/.test(address.path) ||
      (asked && /(^|\/)oauth2\/(v2\.0\/)?authorize$/.test(address.path));
    return consents ? { flow: 'app-consent', dap: 'not-applicable', doubts: [] } : undefined;
  },
};
