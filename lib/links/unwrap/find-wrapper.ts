import { decodeFully } from '../decode';
import { withoutDot } from '../imitation';
import { ALL_WRAPPERS } from './all-wrappers';
import type { Wrapper } from './wrapper';

type Place = { readonly path: string; readonly wrapper: Wrapper };

const BY_HOST = new Map<string, Place[]>();
const BELOW: (Place & { readonly suffix: string })[] = [];

for (const wrapper of ALL_WRAPPERS) {
  for (const place of wrapper.places) {
    const slash = place.indexOf('/');
    const [host, path] =
      slash < 0 ? [place, '/'] : ([place.slice(0, slash), place.slice(slash)] as const);
    if (host.startsWith('.')) BELOW.push({ suffix: host, path, wrapper });
    else BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), { path, wrapper }]);
  }
}

/**
 * The wrapper that an address belongs to; hosts match exactly or by a dot and the name below it. A dot at the
 * end of the host or an escape in the path hides none.
 */
export function findWrapper({ hostname, pathname }: URL): Wrapper | undefined {
  const host = withoutDot(hostname);
  const places = BY_HOST.get(host) ?? BELOW.filter(({ suffix }) => host.endsWith(suffix));
  if (places.length === 0) return undefined;
  const path = decodeFully(pathname).toLowerCase();
  return places.find((place) => path.startsWith(place.path))?.wrapper;
}
