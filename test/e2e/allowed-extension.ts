import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './stage';

/** A copy of the built extension to which the user has said yes to everything that it may ask for. */
export type AllowedExtension = { readonly folder: string; remove(): Promise<void> };

/** No test can answer the browser's question, so this build comes with the answer. */
export async function allowedExtension(): Promise<AllowedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'consent-lens-allowed-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(EXTENSION, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const {
      optional_host_permissions: hosts,
      optional_permissions: permissions,
      ...manifest
    } = JSON.parse(await readFile(file, 'utf8'));
    manifest.host_permissions.push(...hosts);
    manifest.permissions.push(...permissions);
    await writeFile(file, JSON.stringify(manifest));
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
