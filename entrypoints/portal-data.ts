import { overhear } from '../lib/extension/overhear';

/** Runs in the admin center's own world, before its code: overhears its answers about partners. */
export const main = overhear;

// `tools/bare-scripts-plugin.ts` starts `main` itself. A global name would be a variable of the page.
export default { globalName: false, main };
