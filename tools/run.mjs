// Runs a TypeScript file of the project: node tools/run.mjs FILE.ts [arguments…]
// The file exports `main(args: string[]): Promise<number>`, whose number becomes the exit code.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);

// A reader that has seen enough (`| head`) ends the program as it ends any other: quietly.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
});

if (!file) {
  process.stderr.write('Usage: node tools/run.mjs FILE.ts [arguments…]\n');
  process.exitCode = 2;
} else {
  try {
    const options = { root, configFile: /** @type {const} */ (false), logLevel: 'error' };
    const { NODE_ENV } = process.env;
    // The same parts of the catalogue that the build packs; the packing is TypeScript as well.
    const packing = path.join(root, 'tools/catalogue/role-facts-plugin.ts');
    const { module: build } = await runnerImport(packing, options);
    const { module } = await runnerImport(path.resolve(file), {
      ...options,
      plugins: [build.roleFacts()],
    });
    // The import sets it to "development", which a build started from here would take over.
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    // No process.exit() here: what is still on its way through a pipe must arrive.
    process.exitCode = await module.main(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 70;
  }
}
