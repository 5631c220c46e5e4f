import { Component, createRef } from 'preact';
import type { PreparedMessage } from '../../lib/domain/sheet';
import { Attachment } from './attachment';
import { LetterChoices } from './letter-choices';

type Props = {
  readonly message: PreparedMessage;
  /** Copies text; answers whether it worked. */
  readonly copy: (text: string) => Promise<boolean>;
};

type State = {
  /** Which version of the letter is shown. */
  readonly chosen: number;
  /** What was typed over the version of that number. */
  readonly typed: Readonly<Record<number, string>>;
  readonly said?: string;
  /** Copying has failed once: the text stays in sight. */
  readonly open?: true;
};

/** A message to the partner, copied with one click or opened as a mail, to be read and changed before. */
export class Message extends Component<Props, State> {
  override state: State = { chosen: 0, typed: {} };
  field = createRef<HTMLTextAreaElement>();

  copyNow = async () => {
    const { copy, message } = this.props;
    const done = await copy(this.words());
    this.setState(
      { said: done ? message.copied : message.failed, ...(!done && { open: true }) },
      () => done || this.field.current?.select(),
    );
  };

  words() {
    const { chosen, typed } = this.state;
    const { letter, text } = this.props.message;
    return typed[chosen] ?? letter?.versions[chosen]?.text ?? text;
  }

  render({ message, copy }: Props, { chosen, typed, said, open }: State) {
    const { button, title, letter, attachments = [], copied, failed } = message;
    return (
      <footer>
        <button type="button" class="solid" onClick={this.copyNow}>
          {button}
        </button>
        <span class="outcome" role="status">
          {said}
        </span>
        {letter !== undefined && (
          <LetterChoices
            letter={letter}
            chosen={chosen}
            text={this.words()}
            choose={(version) => this.setState({ chosen: version, said: '' })}
            copyNow={this.copyNow}
          />
        )}
        {/* Of all that bear this name only one is open, so that the rest of the panel stays in sight. */}
        <details name="words" open={open === true}>
          <summary>{title}</summary>
          <textarea
            ref={this.field}
            rows={8}
            aria-label={title}
            value={this.words()}
            onInput={({ currentTarget }) =>
              this.setState({ typed: { ...typed, [chosen]: currentTarget.value }, said: '' })
            }
          />
        </details>
        {attachments.map((attachment) => (
          <Attachment
            key={attachment.text}
            attachment={attachment}
            copied={copied}
            failed={failed}
            copy={copy}
          />
        ))}
      </footer>
    );
  }
}
