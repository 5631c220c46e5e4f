import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../../test/e2e/browser';
import { type Portal, servePortal } from '../../test/portal/serve-portal';
import { runCommand } from '../run-command.mjs';
import { letPersonPlay } from './let-person-play';
import { showAll } from './show-all';

const ROOT = join(import.meta.dirname, '../..');
const USAGE = 'Usage: npm run demo -- [--headless] [--port NUMBER]';

/**
 * Builds the extension, plays the portals and shows it in a real Chromium: in a window where there is a
 * display, otherwise as a table with screenshots in `.demo/`.
 * @returns the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) return problem(USAGE);
  const built = await runCommand(process.execPath, [
    join(ROOT, 'node_modules/wxt/bin/wxt.mjs'),
    'build',
  ]);
  if (built.status !== 0) return problem(`The extension could not be built:\n${built.output}`);

  const portal = await openPortal(options.port);
  if (typeof portal === 'string') return problem(portal);
  try {
    const extension = join(ROOT, '.output/chrome-mv3');
    const browser = await launchBrowser({
      extension,
      port: portal.port,
      headless: options.headless,
    });
    try {
      if (!options.headless) return await letPersonPlay(browser);
      const folder = join(ROOT, '.demo');
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      return await showAll(browser, folder);
    } finally {
      await browser.close();
    }
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error));
  } finally {
    await portal.stop();
  }
}

function readOptions(args: string[]): { headless: boolean; port: number } | undefined {
  const { env, platform } = process;
  const display =
    env['DISPLAY'] || env['WAYLAND_DISPLAY'] || platform === 'darwin' || platform === 'win32';
  const rest = args.filter((arg) => arg !== '--headless');
  const headless = !display || rest.length < args.length;
  if (rest.length === 0) return { headless, port: 0 };
  const port = Number(rest[1]);
  const fits =
    rest.length === 2 &&
    rest[0] === '--port' &&
    Number.isInteger(port) &&
    port > 0 &&
    port < 65_536;
  return fits ? { headless, port } : undefined;
}

async function openPortal(port: number): Promise<Portal | string> {
  try {
    return await servePortal({ port });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE')
      return `Port ${port} is in use: end what uses it, or choose another with --port.`;
    if (code === 'EACCES')
      return `Port ${port} may not be used here: choose one above 1023 with --port.`;
    throw error;
  }
}

function problem(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
