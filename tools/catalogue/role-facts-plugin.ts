import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { cataloguePaths, readCatalogue } from './catalogue-files.ts';
import { packCatalogue } from './pack-catalogue.ts';

const QUERY = '/role-actions.json?facts';

/** Lets the background import what follows from the catalogue; a fault in it fails the build and is named. */
export function roleFacts(): Plugin {
  return {
    name: 'role-facts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const folder = dirname(id.slice(0, id.indexOf('?')));
      for (const path of cataloguePaths(folder)) this.addWatchFile(path);
      const packed = packCatalogue(readCatalogue(folder));
      return { code: `export default ${JSON.stringify(packed)};`, moduleType: 'js' };
    },
  };
}
