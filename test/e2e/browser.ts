import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.mjs';

/** A Chromium with the extension, in which every host name leads to the stand-in portal. */
export type Browser = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens the extension's popup in a new tab. */
  popup(): Promise<Page>;
  /** The extension's service worker, woken up if it was stopped. */
  worker(): Promise<Worker>;
  /** Ends the browser at once, as a crash does; a kept profile stays as it is. */
  kill(): Promise<void>;
  /** Ends the browser for certain, and removes a temporary profile. */
  close(): Promise<void>;
};

export type BrowserOptions = {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The port on which the stand-in portal serves HTTPS. */
  readonly port: number;
  /** A user data folder to keep. Without it a temporary one serves until `close`. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Playwright switches that cache off, people have it. */
  readonly hasBackForwardCache?: boolean;
};

const CHROMIUM_HOSTS = [
  ...['accounts.google.com', 'mtalk.google.com', '*.clients.google.com', 'clients*.google.com'],
  ...['*.googleapis.com', '*.gvt1.com'],
];
const WORKER_TIMEOUT = 15_000;
const CLOSE_TIMEOUT = 10_000;

/** @throws when there is no Chromium, or when the extension does not start in it. */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run "node tools/setup.mjs --browser" first.');
  const manifest = join(options.extension, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`No ${manifest}: run "npm run build" first.`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'consent-lens-profile-'));
  const removeProfile = () => {
    process.off('exit', removeProfile);
    // The browser's last writes can still be on their way when it is gone.
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  // On Ctrl-C Playwright ends the browser and this process: there is no later chance.
  process.on('exit', removeProfile);
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless mode has no extensions; the flag in the list has.
      headless: false,
      chromiumSandbox: false,
      // With the flag `--lang`: the pages must not depend on the language of the machine.
      env: { ...process.env, LANGUAGE: 'en_US' },
      args: flags(options),
      ignoreDefaultArgs: options.hasBackForwardCache ? ['--disable-back-forward-cache'] : [],
      colorScheme: options.colorScheme ?? 'light',
      viewport: options.viewport ?? { width: 1280, height: 900 },
      ignoreHTTPSErrors: true,
    });
  } catch (error) {
    removeProfile();
    throw error;
  }
  const pid = await processId(context).catch(() => undefined);
  const close = async () => {
    await endBrowser(context, pid);
    removeProfile();
  };
  try {
    const started = await findWorker(context, () => undefined);
    const extensionId = new URL(started.url()).host;
    const open = async (url: string) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    return {
      context,
      extensionId,
      open,
      popup: () => open(`chrome-extension://${extensionId}/popup.html`),
      worker: () => findWorker(context, () => wakeWorker(context, extensionId)),
      kill: async () => {
        killGroup(pid);
        await endBrowser(context, pid);
        removeProfile();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function flags({ extension, port, headless = true }: BrowserOptions): string[] {
  const folder = resolve(extension);
  return [
    ...(headless ? ['--headless=new'] : []),
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    // Nothing ever leaves the machine: every name is the stand-in portal's, except those that
    // Chromium itself asks for, which would only blur the portal's list of requests.
    `--host-resolver-rules=${[
      ...CHROMIUM_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`),
      `MAP * 127.0.0.1:${port}`,
    ].join(',')}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--lang=en-US',
  ];
}

/** The worker that runs now, or the next to run once `wake` has been called. */
async function findWorker(
  context: BrowserContext,
  wake: () => Promise<void> | undefined,
): Promise<Worker> {
  const arrival = context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT });
  // When a listed worker answers, nobody waits for this any more.
  arrival.catch(() => undefined);
  const listed = context.serviceWorkers().find(isExtensions);
  if (listed && (await isRunning(listed))) return listed;
  await wake();
  // A stopped worker can stay listed, and is the same again when it has been started.
  return context.serviceWorkers().find(isExtensions) ?? arrival;
}

function isExtensions(worker: Worker): boolean {
  return worker.url().startsWith('chrome-extension://');
}

async function isRunning(worker: Worker): Promise<boolean> {
  const answer = worker.evaluate(() => true).catch(() => false);
  return Promise.race([answer, sleep(500, false)]);
}

async function wakeWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  try {
    // A page of the extension that runs no code of ours.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      registration.active?.postMessage(undefined);
    });
  } finally {
    await page.close();
  }
}

async function processId(context: BrowserContext): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  await session?.detach();
  return info?.processInfo.find(({ type }) => type === 'browser')?.id;
}

async function endBrowser(context: BrowserContext, pid: number | undefined): Promise<void> {
  const closed = context.close().catch(() => undefined);
  await Promise.race([closed, sleep(CLOSE_TIMEOUT, undefined, { ref: false })]);
  killGroup(pid);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  // Its helpers are in its group, and what hangs has to go as well.
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has gone by itself, as it should.
    }
  }
}
