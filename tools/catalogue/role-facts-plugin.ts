import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { packCatalogue } from './pack-catalogue.ts';

const QUERY = '/role-actions.json?facts';
const FILES = ['roles.json', 'role-actions.json', 'tasks.json'] as const;

/** Lets the background import what follows from the catalogue; a fault in it fails the build and is named. */
export function roleFacts(): Plugin {
  return {
    name: 'role-facts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const folder = dirname(id.slice(0, id.indexOf('?')));
      const paths = FILES.map((file) => join(folder, file));
      for (const path of paths) this.addWatchFile(path);
      const [roles = '', actions = '', tasks = ''] = paths.map((path) =>
        readFileSync(path, 'utf8'),
      );
      const packed = packCatalogue({ roles, actions, tasks });
      return { code: `export default ${JSON.stringify(packed)};`, moduleType: 'js' };
    },
  };
}
