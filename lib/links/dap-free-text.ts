import { dapFreeTwin } from './dap-free-twin';
import { decodeFully, removeInvisible } from './decode';
import { findLinks } from './find-links';
import { readLink } from './read-link';

/** A request for DAP that is left over, also where a line break has cut a link in two. */
const LEFT = /dap=true|invtype=administration/i;

/**
 * A text with every link that asks for delegated admin privileges exchanged for its twin without; all else
 * stays as it is.
 * @param text an e-mail as the partner would send it.
 * @returns undefined when nothing in it asks for DAP, or when something would still ask for it.
 */
export function dapFreeText(text: string): string | undefined {
  let written = '';
  let at = 0;
  for (const link of findLinks(text)) {
    if (readLink(link).dap !== 'requested') continue;
    const twin = dapFreeTwin(link);
    if (twin === undefined) return undefined;
    const start = text.indexOf(link, at);
    written += text.slice(at, start) + twin;
    at = start + link.length;
  }
  written += text.slice(at);
  return at === 0 || asks(written) ? undefined : written;
}

function asks(text: string): boolean {
  return (
    LEFT.test(removeInvisible(decodeFully(text))) ||
    findLinks(text).some((link) => readLink(link).dap === 'requested')
  );
}
