import type { Letter } from '../../lib/domain/sheet';
import { mailAddress } from '../../lib/offers/mail-address';

type Props = {
  readonly letter: Letter;
  /** Which of the letter's versions is shown. */
  readonly chosen: number;
  /** The text as it stands in the field. */
  readonly text: string;
  readonly choose: (version: number) => void;
  readonly copyNow: () => void;
};

/** Opens the message as a mail, and chooses its language. */
export function LetterChoices({ letter, chosen, text, choose, copyNow }: Props) {
  const { versions, language, mail, paste } = letter;
  const { href, whole } = mailAddress(versions[chosen]?.subject ?? '', text, paste);
  return (
    <div class="choices">
      {/* A text that does not fit into the address is in the clipboard by the time the mail opens. */}
      <a href={href} onClick={() => whole || copyNow()}>
        {mail}
      </a>
      {versions.length > 1 && (
        <select
          aria-label={language}
          onChange={(event) => choose(event.currentTarget.selectedIndex)}
        >
          {versions.map(({ label }, at) => (
            <option selected={at === chosen}>{label}</option>
          ))}
        </select>
      )}
    </div>
  );
}
