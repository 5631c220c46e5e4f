import { useState } from 'preact/hooks';
import { headlineOf } from '../../lib/checks/headline';
import type { Assessment } from '../../lib/domain/finding';
import { findingWords } from '../../lib/sheets/finding-words';
import { useText } from '../text-context';
import { VerdictIcon } from '../verdict-icon';

export type CheckedLink = { readonly link: string; readonly assessment: Assessment };

type Props = {
  /** May take a while the first time. */
  readonly check: (text: string) => readonly CheckedLink[] | Promise<readonly CheckedLink[]>;
  /** The address of the page that checks files and many links. */
  readonly more: string;
};

/** A field to check a link, or every link in a message, without opening any. */
export function LinkCheck({ check, more }: Props) {
  const text = useText();
  const [pasted, setPasted] = useState('');
  const [checked, setChecked] = useState<readonly CheckedLink[]>();
  const run = (event: Event) => {
    event.preventDefault();
    const found = check(pasted);
    if (found instanceof Promise) void found.then(setChecked);
    else setChecked(found);
  };
  return (
    <section>
      <form onSubmit={run}>
        <label for="link">{text('popup.check_label')}</label>
        <div class="row">
          <textarea
            id="link"
            rows={1}
            value={pasted}
            placeholder={text('popup.check_placeholder')}
            onInput={(event) => setPasted(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && run(event)}
          />
          <button type="submit" class="plain">
            {text('popup.check')}
          </button>
        </div>
      </form>
      <a class="dim" href={more} target="_blank" rel="noreferrer">
        {text('links.open_page')}
      </a>
      <div role="status">
        {checked?.length === 0 && <p>{text('popup.no_link')}</p>}
        {checked?.map((one) => (
          <LinkAnswer key={one.link} {...one} />
        ))}
      </div>
    </section>
  );
}

function LinkAnswer({ link, assessment }: CheckedLink) {
  const text = useText();
  const { verdict, request, findings } = assessment;
  const headline = headlineOf({ state: 'assessed', assessment });
  const asker = request.partner.tenantId;
  return (
    <div class={`verdict ${verdict}`} data-testid="link-answer" data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      <div>
        <h2>{text(`headline.${headline}.title`)}</h2>
        <p>{text(`headline.${headline}.text`)}</p>
        {asker !== undefined && <p class="dim">{text('popup.asker', [asker])}</p>}
        {findings.map((finding) => (
          <p class="dim" key={finding.say}>
            {findingWords(text, finding)}{' '}
            <a href={finding.source} target="_blank" rel="noreferrer">
              {text('panel.source')}
            </a>
          </p>
        ))}
        <p class="dim link">{link.slice(0, 300)}</p>
      </div>
    </div>
  );
}
