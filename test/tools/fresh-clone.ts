import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

const tools = fileURLToPath(new URL('../../tools', import.meta.url));

let folder = '';

/** A clone whose only package is already there, with an empty PATH and no browser, new for each test. */
export function useFreshClone(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'consent-lens-setup-'));
    for (const file of readdirSync(tools).filter((name) => name.endsWith('.mjs'))) {
      cpSync(join(tools, file), join(folder, 'tools', file));
    }
    mkdirSync(join(folder, 'bin'));
    const packages = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' } };
    write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
    write('node_modules/.package-lock.json', JSON.stringify({ packages }));
    write('node_modules/one/package.json', '{}');
    write('.wxt/tsconfig.json', '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

/** Where something lies in the clone. */
export function inClone(path: string): string {
  return join(folder, path);
}

/** Runs the set-up with the clone's own programs and nothing else. */
export function setUp(args = '', extra: NodeJS.ProcessEnv = {}) {
  const env = { PATH: join(folder, 'bin'), HOME: folder, ...extra };
  const script = join(folder, 'tools/setup.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    args === '' ? [script] : [script, args],
    { env, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** An apt-get that may be run by anyone, as by root or with a sudo that asks for no password. */
export function aptGet(script: string): void {
  for (const name of ['env', 'sudo']) program(name, 'shift; exec "$@"');
  program('apt-get', script);
}

/** Puts a shell script on the PATH. */
export function program(name: string, script: string): void {
  write(`bin/${name}`, `#!/bin/sh\n${script}\n`, 0o755);
}

/** Writes a file of the clone, with its folders. */
export function write(file: string, content: string, mode = 0o644): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}
