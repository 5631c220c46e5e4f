import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = /\.(?:ts|tsx|mjs|js)$/;

/** Every file below a folder, as paths from the top of the repository. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(ROOT + folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replaceAll('\\', '/'))
      .sort(),
  );
}

export const isModule = (path: string): boolean => CODE.test(path);
export const isCode = (path: string): boolean => isModule(path) && !path.endsWith('.d.ts');

/** What the extension is made of. */
export const SHIPPED: readonly string[] = filesIn('entrypoints', 'components', 'lib').filter(
  isCode,
);

export function textOf(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

export function linesOf(path: string): number {
  return textOf(path).replace(/\n$/, '').split('\n').length;
}

export function exists(path: string): boolean {
  return existsSync(ROOT + path);
}
