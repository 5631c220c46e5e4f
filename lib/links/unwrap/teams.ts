import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * The page that Microsoft Teams opens before a link. Its `dest` leads back into Teams.
 * Source: addresses in public code, such as github.com/cphyc/thunderbird_remove_safelinks. Checked 2026-11-30.
 */
export const teams: Wrapper = {
  id: 'teams',
  name: 'Teams',
  places: [
    'statics.teams.cdn.office.net/evergreen-assets/safelinks/',
    'staticsint.teams.cdn.office.net/evergreen-assets/safelinks/',
  ],
  unwrap: (url) => wrappedParameter(url, 'url'),
};
