import { findPortal, PORTAL_HOSTS } from '../../lib/data/hosts';
import { bearsConsentMarks } from '../../lib/links/consent-marks';
import { decodeFully, removeInvisible } from '../../lib/links/decode';
import { findLinks } from '../../lib/links/find-links';
import { readPortalAddress } from '../../lib/links/portal-address';
import { readLink } from '../../lib/links/read-link';
import { readPortalLink } from '../../lib/links/read-portal-link';
import { repairLink } from '../../lib/links/repair';
import { unwrapLink } from '../../lib/links/unwrap/unwrap-link';

const HOST = PORTAL_HOSTS[0]?.host ?? '';
const PORTAL = `https://${HOST}/?invType=x`;

const PATTERNS = {
  'percent signs': '%25',
  'broken escapes': '%2%35',
  entities: '&amp;',
  backslashes: '\\',
  spaces: ' a',
  'invisible characters': '\u200b',
  parameters: '&a=1',
  'empty parameters': '&',
  slashes: '/',
  'DAP parameters': '&dap=1',
  'half addresses': `https://${HOST}.`,
  asterisks: '**A',
  underscores: '___.',
  'labels of another alphabet': '.xn--80a',
};

const WRAPPERS = [
  'https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2F',
  'https://urldefense.com/v3/__https://x.example/',
  'https://url.avanan.click/v2/___https://x.example/',
  'https://secure-web.cisco.com/1/https%3A',
];

/** Reading it as a link, the way the command line and the popup do. */
const asLink = (filling: string) => readLink(PORTAL + filling).doubts.length;

/** Every part of the reader, without the limit on a link's length, and the search for links in text. */
function inParts(filling: string): number {
  const address = new URL(PORTAL + repairLink(`${PORTAL}${filling}`).text.slice(PORTAL.length));
  const portal = findPortal(address.hostname);
  const decoded = decodeFully(removeInvisible(filling)).toLowerCase();
  let count = Number(bearsConsentMarks(`/adminconsent${decoded}`));
  if (portal) count += readPortalLink(readPortalAddress(address, portal)).doubts.length;
  for (const wrapper of WRAPPERS) count += unwrapLink(new URL(wrapper + filling)).wrappers.length;
  return count + findLinks(filling).length;
}

/** Work on one hostile text, and how many times as long it may take when the text is fifty times as long. */
export type HostileWork = {
  readonly name: string;
  readonly most: number;
  readonly on: (length: number) => () => unknown;
};

/** With slack for memory that no cache holds any more; what is not linear takes 2,500 times as long. */
const LINEAR = 200;

export const HOSTILE: readonly HostileWork[] = Object.entries(PATTERNS).flatMap(
  ([name, pattern]) => {
    const textOf = (length: number) =>
      pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
    const on = (work: (text: string) => unknown) => (length: number) => {
      const text = textOf(length);
      return () => work(text);
    };
    return [
      { name: `a link full of ${name}`, most: 50, on: on(asLink) },
      { name: `${name}, every part without a limit`, most: LINEAR, on: on(inParts) },
    ];
  },
);
