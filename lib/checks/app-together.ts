import { together } from '../permissions/together';
import type { Check } from './check';
import { finding } from './finding';

/** So many names are read at a glance; the list of permissions has them all. */
const FIRST = 6;

/** What an app's permissions do together that none of them shows alone. */
export const appTogether: Check = {
  id: 'app-together',
  run: ({ flow, app }) =>
    flow !== 'app-consent'
      ? []
      : together(app?.permissions ?? []).map(({ what, weight, values }) =>
          finding(
            `app-together.${what}`,
            weight,
            what === 'works-later' ? 'scopes' : 'graphPermissions',
            namesOf(values),
          ),
        ),
};

function namesOf(values: readonly string[]): string {
  const names = values.slice(0, FIRST).join(', ');
  return values.length > FIRST ? `${names}, …` : names;
}
