import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'site');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A file of the site folder as a browser gets it. */
export type SiteFile = { readonly type: string; readonly body: string };

/** Reads a file of the site folder; undefined when there is none of that name. */
export async function readSiteFile(name: string): Promise<SiteFile | undefined> {
  const type = /^[a-z0-9-]+\.[a-z]+$/.test(name) ? types[extname(name)] : undefined;
  if (!type) return undefined;
  try {
    return { type, body: await readFile(join(folder, name), 'utf8') };
  } catch {
    return undefined;
  }
}
