// Everything `npm test` checks: build, lint, types, unit tests, then the whole path in Chromium.
// Reports every failed step, and on its last line how many tests passed and failed.
import { runCheck, skip, step, tests } from './check-steps.mjs';

async function check() {
  // The build also renews WXT's generated types, and some units look at what was built.
  const [isBuilt] = await Promise.all([build(), step('lint', ['biome', 'check', '.'])]);
  await Promise.all([step('types', ['tsc', '--noEmit']), tests('unit')]);
  // By itself at the end: a browser that has to share its cores makes for shaky tests.
  if (isBuilt) await tests('e2e', { isLive: true });
  else skip('e2e', 'there is no build to test');
}

async function build() {
  const isBuilt = await step('build', ['wxt', 'build']);
  if (!isBuilt) await step('prepare', ['wxt', 'prepare']);
  return isBuilt;
}

runCheck(check);
