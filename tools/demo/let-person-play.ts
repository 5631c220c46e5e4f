import type { Browser } from '../../test/e2e/browser';
import { scenarios } from '../../test/portal/scenarios';

/** The stand-in portal's index of scenarios. */
const INDEX = 'https://scenarios.example/';

/** Opens the index and a page that asks for DAP, and waits until the window is closed or Ctrl-C comes. */
export async function letPersonPlay(browser: Browser): Promise<number> {
  const [blank] = browser.context.pages();
  await browser.open(INDEX);
  await blank?.close();
  const first = scenarios.find((scenario) => scenario.id === 'reseller-dap');
  if (first !== undefined) await browser.open(first.url);
  process.stdout.write(
    'A Chromium window shows a page that asks for DAP; its other tab lists more scenarios.\n' +
      'Nothing in it is real, and nothing leaves this machine. Close the window or press Ctrl-C to end.\n',
  );
  await new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  return 0;
}
