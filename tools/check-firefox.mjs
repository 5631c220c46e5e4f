// What `npm run test:firefox` checks: the build for Firefox, then the same paths as in Chromium, in Firefox.
// Reports every failed step, and on its last line how many tests passed and failed.
import { runCheck, skip, step, tests } from './check-steps.mjs';

runCheck(async () => {
  const isBuilt = await step('build', ['wxt', 'build', '-b', 'firefox', '--mv3']);
  if (isBuilt) await tests('firefox', { isLive: true });
  else skip('firefox', 'there is no build to test');
});
