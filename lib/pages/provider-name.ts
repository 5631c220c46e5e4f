import type { PageStatement } from '../domain/page';
import { placeUnder } from './labelled-text';
import { ACCESS, PARTNER_HEADING } from './page-words';
import type { TextLine } from './text-lines';

/** A "Cloud Solution Provider" is the partner itself, in every language. */
const SELLER =
  /solution|soluci[oó]n|soluzion|oplossing|soluç|lösung|ソリューション|솔루션|解决方案/i;

/** No label is longer, in characters. */
const LONGEST_LABEL = 60;

/**
 * The indirect provider that is authorised along with the partner: the name under a label that speaks of a
 * provider or distributor, or under a second label of the same kind as the partner's. Where it stands on the
 * page is documented nowhere; plain text never counts as a label, because a partner chooses its own address.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 * @returns nothing where the page names none.
 */
export function readProvider(lines: readonly TextLine[]): Pick<PageStatement, 'providerName'> {
  const at = placeUnder(lines, PARTNER_HEADING);
  const partner = lines[at]?.text;
  const second = lines.slice(at + 1);
  const providerName =
    nameUnder(lines, isProvider) ?? (at < 0 ? undefined : nameUnder(second, isPartner));
  return providerName === undefined || providerName === partner ? {} : { providerName };
}

function nameUnder(
  lines: readonly TextLine[],
  isLabel: (line: TextLine) => boolean,
): string | undefined {
  const label = lines.findIndex(isLabel);
  if (label < 0) return undefined;
  const end = lines.findIndex(({ kind }, at) => at > label && kind !== 'text');
  const under = lines.slice(label + 1, end < 0 ? lines.length : end);
  return under.find(({ text }) => !isSentence(text))?.text;
}

function isProvider(line: TextLine): boolean {
  const { text } = line;
  return isMarkedUp(line) && ACCESS.provider.test(text) && !SELLER.test(text);
}

function isPartner(line: TextLine): boolean {
  return isMarkedUp(line) && PARTNER_HEADING.test(line.text);
}

/** A label of a part of the page, not the title of the whole and nothing that can be pressed. */
function isMarkedUp({ kind, text, element }: TextLine): boolean {
  const isLabel =
    kind === 'heading' ? !element.matches('h1, [aria-level="1"]') : element.matches('label');
  return kind !== 'text' && isLabel && text.length <= LONGEST_LABEL;
}

/** A company's name may end in a full stop, but then it has few words. */
function isSentence(text: string): boolean {
  return /[!?:。：！？]$/u.test(text) || (text.endsWith('.') && text.split(' ').length > 4);
}
