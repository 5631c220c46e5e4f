import type { SourceTrouble } from '../checks/check-sources';
import type { CheckedLink } from '../checks/checked-link';
import { headlineOf } from '../checks/headline';
import type { LinkVerdict } from '../domain/finding';
import type { MessageKey, Translate } from '../domain/text';

/** One line of the table of checked links, in the user's language. */
export type LinkRow = {
  readonly verdict: LinkVerdict;
  readonly verdictWords: string;
  readonly title: string;
  readonly kind: string;
  readonly partner: string;
  readonly provider: string;
  readonly place: string;
  readonly link: string;
};

const LONGEST = 300;

/** A checked link as the table shows it. */
export function linkRow(checked: CheckedLink, text: Translate): LinkRow {
  const { assessment, link } = checked;
  const { request, verdict } = assessment;
  const headline = headlineOf({ state: 'assessed', assessment });
  return {
    verdict,
    verdictWords: text(`verdict.${verdict}` as MessageKey),
    title: text(`headline.${headline}.title`),
    kind: kindWords(assessment, text),
    partner: request.partner.tenantId ?? '',
    provider: request.provider.tenantId ?? '',
    place: placeWords(checked, text),
    link: link.length > LONGEST ? `${link.slice(0, LONGEST)} …` : link,
  };
}

/** What only pretends to be a portal's link is of no kind, which does not mean that it asks for nothing. */
function kindWords({ request: { flow }, verdict }: CheckedLink['assessment'], text: Translate) {
  return flow === 'none' && verdict !== 'not-consent'
    ? text('links.kind_open')
    : text(`links.flow.${flow}` as MessageKey);
}

/** What was wrong or odd about a file, as one line. */
export function troubleWords({ file, what, value, line }: SourceTrouble, text: Translate): string {
  const name = file ?? text('links.pasted');
  const place = line === undefined ? name : text('links.place', [name, String(line)]);
  const isOutlook = what === 'binary' && /\.(?:msg|oft)$/i.test(name);
  const said = isOutlook
    ? text('links.trouble.outlook')
    : text(`links.trouble.${what}` as MessageKey, [value ?? '']);
  return text('links.trouble_line', [place, said]);
}

function placeWords({ place }: CheckedLink, text: Translate): string {
  const name = place.file ?? text('links.pasted');
  const { cell } = place;
  return cell === undefined
    ? text('links.place', [name, String(place.line)])
    : text('links.place_cell', [name, String(cell.row), String(cell.column)]);
}
