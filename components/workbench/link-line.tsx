import { useId, useState } from 'preact/hooks';
import type { CheckedLink } from '../../lib/checks/checked-link';
import { useText } from '../text-context';
import { VerdictIcon } from '../verdict-icon';
import { LinkDetails } from './link-details';
import type { LinkWords } from './links-table';

type Props = LinkWords & {
  readonly checked: CheckedLink;
  /** The only one in the table: then it is opened at once. */
  readonly isAlone: boolean;
};

/** One line of the table, and below it, once asked for, everything about the link. */
export function LinkLine({ checked, isAlone, row, sheet, copy }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<boolean>();
  const id = useId();
  const open = asked ?? isAlone;
  const { verdict, verdictWords, title, kind, partner, provider, place, link } = row(checked);
  const none = <span class="dim">{text('links.none')}</span>;
  return (
    <tbody class={verdict} data-testid="checked-link" data-verdict={verdict}>
      <tr>
        <th scope="row" data-label={text('links.column.verdict')}>
          <span class="word">
            <VerdictIcon verdict={verdict} />
            {verdictWords}
          </span>
          <span class="dim">{title}</span>
          <button
            type="button"
            id={`${id}-button`}
            aria-expanded={open}
            aria-describedby={`${id}-link`}
            onClick={() => setAsked(!open)}
          >
            {text('links.details')}
          </button>
        </th>
        <td data-label={text('links.column.kind')}>{kind}</td>
        <td class="id" data-label={text('links.column.partner')}>
          {partner || none}
        </td>
        <td class="id" data-label={text('links.column.provider')}>
          {provider || none}
        </td>
        <td data-label={text('links.column.place')}>{place}</td>
        <td data-label={text('links.column.link')} class="link" id={`${id}-link`}>
          {link}
        </td>
      </tr>
      {open && (
        <tr class="details">
          <td colSpan={6}>
            <LinkDetails sheet={sheet(checked)} copy={copy} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
