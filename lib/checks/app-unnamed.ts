import type { AppRequest } from '../domain/app';
import { resourceName } from '../permissions/resource-name';
import type { Check } from './check';
import { finding } from './finding';

/** How a link leaves it to the app's registration what is asked for, and for which resources. */
export type Unnamed = {
  /** `registration`: altogether; `resource`: by `.default`; `besides`: by `.default`, beside what it names. */
  readonly how: 'registration' | 'resource' | 'besides';
  /** Names of the resources, with commas between them; empty where the link names none. */
  readonly resources: string;
};

/**
 * Says how a link leaves permissions unnamed.
 * Source: https://learn.microsoft.com/entra/identity-platform/scopes-oidc, "The .default scope".
 * @returns undefined where it names all of them.
 */
export function unnamedBy(app: AppRequest | undefined): Unnamed | undefined {
  if (!app?.registered) return undefined;
  const names = [...new Set((app.defaults ?? []).map(resourceName))];
  if (names.length === 0) return { how: 'registration', resources: '' };
  return { how: app.scopes.length > 0 ? 'besides' : 'resource', resources: names.join(', ') };
}

/** The link asks for whatever the app's registration lists, and that can change without the link. */
export const appUnnamed: Check = {
  id: 'app-unnamed',
  run({ flow, link }) {
    const unnamed = flow === 'app-consent' ? unnamedBy(link.app) : undefined;
    if (unnamed === undefined) return [];
    return [finding(`app-unnamed.${unnamed.how}`, 'note', 'scopes', unnamed.resources)];
  },
};
