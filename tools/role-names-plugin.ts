import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { fingerprintRoles } from './fingerprint-roles.ts';

const QUERY = '/roles.json?fingerprints';

/** Lets the panel import the fingerprints of all role names; a bad catalogue fails the build. */
export function roleNames(): Plugin {
  return {
    name: 'role-names',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const file = id.slice(0, id.indexOf('?'));
      this.addWatchFile(file);
      const packed = fingerprintRoles(readFileSync(file, 'utf8'));
      return { code: `export default ${JSON.stringify(packed)};`, moduleType: 'js' };
    },
  };
}
