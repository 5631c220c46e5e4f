import type { LinkSheet } from '../../lib/sheets/link-sheet';
import { Message } from '../panel/message';
import { Reasons } from '../panel/reasons';
import { useText } from '../text-context';
import { CopyBlock } from './copy-block';
import { LinkParts } from './link-parts';

type Props = {
  readonly sheet: LinkSheet;
  readonly copy: (text: string) => Promise<boolean>;
};

/** Everything about one link: why, part by part, and what to do about it. */
export function LinkDetails({ sheet, copy }: Props) {
  const text = useText();
  const { reasons, parameters, chain, twin, noTwin, message, statement } = sheet;
  return (
    <div class="link-details">
      <p class="lead">{sheet.text}</p>
      {chain !== undefined && (
        <section>
          <h3>{text('links.chain')}</h3>
          <p class="chain">{chain}</p>
        </section>
      )}
      {reasons.length > 0 && (
        <section>
          <h3>{text('links.reasons')}</h3>
          <Reasons reasons={reasons} />
        </section>
      )}
      {message !== undefined && <Message message={message} copy={copy} />}
      {twin !== undefined && (
        <CopyBlock
          title={text('links.twin')}
          hint={text('links.twin_hint')}
          words={twin}
          copy={copy}
        />
      )}
      {noTwin !== undefined && <p>{noTwin}</p>}
      {statement !== undefined && (
        <CopyBlock
          title={text('links.statement')}
          hint={text('links.statement_hint')}
          words={statement}
          copy={copy}
        />
      )}
      {parameters.length > 0 && <LinkParts parameters={parameters} />}
    </div>
  );
}
