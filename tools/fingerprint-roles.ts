import { readFileSync } from 'node:fs';
import { type RoleCatalogue, roleCatalogueSchema } from '../lib/data/role-schema.ts';
import { keyHash, nameKey } from '../lib/roles/name-key.ts';

type CatalogueRole = RoleCatalogue['roles'][number];

/**
 * Checks the role catalogue and packs what the panel needs of it: a fingerprint of every name.
 * @param json the text of `lib/data/roles.json`.
 * @throws when the catalogue is damaged, or when two roles could not be told apart by name.
 */
export function fingerprintRoles(json: string): string {
  const { roles } = roleCatalogueSchema.parse(JSON.parse(json));
  const owners = new Map<string, string>();
  for (const role of roles) {
    for (const hash of new Set(namesOf(role).map((name) => keyHash(nameKey(name))))) {
      const owner = owners.get(hash);
      if (owner !== undefined) throw new Error(`"${role.name}" and "${owner}" share a name.`);
      owners.set(hash, role.name);
    }
  }
  return [...owners.keys()].sort().join('');
}

/** Every name under which a role is known, in all languages. */
export function namesOf(role: CatalogueRole): string[] {
  return [role.name, ...role.aliases, ...Object.values(role.names).flat()];
}

/** Prints what the fingerprints cost the script in the page: `node tools/run.mjs tools/fingerprint-roles.ts`. */
export async function main(): Promise<number> {
  const file = new URL('../lib/data/roles.json', import.meta.url);
  const packed = fingerprintRoles(readFileSync(file, 'utf8'));
  console.log(`${packed.length / 6} role names in ${packed.length} bytes`);
  return 0;
}
