import type { DescribedPage } from '../diagnosis/describe-page';
import type { PanelState } from '../domain/view';
import { composePage } from '../pages/composed-copy';
import { reportError } from './error-report';
import { innerRoot } from './inner-roots';
import { readPage } from './page-readers';
import { ask, ownVersion } from './page-runtime';
import type { KnownOfPage } from './panel-run';

/** What the panel knows of the page at hand, when it is asked for a report. */
export type PanelFacts = KnownOfPage & {
  /** The state of the sheet that is shown. */
  readonly state: PanelState;
};

// All scripts of one extension share a world; what describes a page is left there by a file of its own.
const DESCRIBE = Symbol.for('consent-lens-describe');

type World = { [DESCRIBE]?: (page: DescribedPage) => string };

/** Leaves what describes a page where `diagnose` finds it. */
export function offerDescription(describe: (page: DescribedPage) => string): void {
  (globalThis as World)[DESCRIBE] = describe;
}

/**
 * Makes the report about a page that could not be read, on the page as it stands now. What describes it is
 * put into the page only for this. Nothing leaves the page and nothing is changed on it.
 * @returns plain text, see `describePage`; a short one where the page cannot be described. Never throws.
 */
export async function diagnose(page: Window, facts: PanelFacts): Promise<string> {
  await ask({ name: 'diagnosis:open' });
  const described = describedBy(page, facts);
  try {
    return (globalThis as World)[DESCRIBE]?.(described) ?? withoutPage(described);
  } catch (error) {
    reportError('describing', error);
    return withoutPage(described);
  }
}

function describedBy({ document: root, location }: Window, facts: PanelFacts): DescribedPage {
  return {
    ...facts,
    root,
    innerRoot,
    address: location.href,
    version: ownVersion(),
    language: root.documentElement.lang,
    reasons: reasonsOf(root, facts),
  };
}

/** Message keys under `finding.page-unread`; `read` where the adapter found what it looks for. */
function reasonsOf(root: Document, { adapter }: PanelFacts): string[] {
  if (adapter === undefined) return ['page-not-known'];
  // Once more, so that the reason fits the page that is described.
  const words = readPage(adapter, composePage(root, innerRoot).root);
  if (!words.ok) return [words.error];
  const { unread, rolesComplete } = words.value;
  return [
    'read',
    ...(unread === undefined ? [] : [unread]),
    ...(rolesComplete ? [] : ['list-cut']),
  ];
}

/** Only what is our own word. */
function withoutPage({ version, adapter, state, reasons }: DescribedPage): string {
  return [
    'Consent Lens: the page could not be described',
    `version: ${version}`,
    `adapter: ${adapter ?? 'none'}`,
    `state: ${state}`,
    `reasons: ${reasons.join(', ')}`,
  ].join('\n');
}
