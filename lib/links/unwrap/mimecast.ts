import type { Wrapper } from './wrapper';

/**
 * Mimecast's rewritten links hold a token; `?domain=` is only the target's domain.
 * Source: https://community.mimecast.com, "URL Protect". Checked 2026-11-30.
 */
export const mimecast: Wrapper = {
  id: 'mimecast',
  name: 'Mimecast',
  places: ['.mimecast.com/s/', '.mimecastprotect.com'],
  unwrap: () => 'opaque',
};
