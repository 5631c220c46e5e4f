import { SOURCES } from '../../lib/data/sources.ts';

/** What a check looks for, in a sentence, and the page that its rule rests on. */
export type Rule = { readonly id: string; readonly says: string; readonly source: string };

const rule = (id: string, source: keyof typeof SOURCES, says: string): Rule => ({
  ...{ id, says },
  source: SOURCES[source],
});

/** The checks that can say something about a link without its page. */
export const RULES: readonly Rule[] = [
  rule('imitated-host', 'relationshipLink', 'The address only looks like Microsoft’s.'),
  rule('link-text', 'relationshipLink', 'The text of a link names another address.'),
  rule(
    'delegated-admin-invitation',
    'delegatedAdminInvitation',
    'The link invites to delegated administration and nothing else.',
  ),
  rule('dap-requested', 'dapReview', 'The link asks for delegated admin privileges (DAP).'),
  rule('link-doubt', 'relationshipLink', 'The link leaves open what it asks for.'),
  rule('granular-request', 'gdapFaq', 'The link asks for roles that only its page names.'),
  rule('device-manufacturer', 'autopilotConsent', 'The link authorises a device manufacturer.'),
  rule('app-permissions', 'graphPermissions', 'The link asks for permissions of an app.'),
  rule('no-admin-roles', 'autopilotConsent', 'The link asks for no admin roles.'),
  rule('indirect-provider', 'autopilotConsent', 'The link also authorises an indirect provider.'),
  rule('app-together', 'graphPermissions', 'What the permissions of an app do together.'),
  rule('app-reach', 'appConsentPage', 'For whom a consent to an app would count.'),
  rule('app-unnamed', 'scopes', 'The link does not name the permissions of its app.'),
  rule('wrapped-link', 'safeLinks', 'The link was wrapped by another service.'),
  rule('repaired-link', 'relationshipLink', 'The link was damaged and has been mended.'),
];
