import { Component, createRef } from 'preact';
import type { Attachment as AttachmentWords } from '../../lib/domain/sheet';

type Props = {
  readonly attachment: AttachmentWords;
  readonly copied: string;
  readonly failed: string;
  /** Copies text; answers whether it worked. */
  readonly copy: (text: string) => Promise<boolean>;
};

/** Something to copy beside the message. It is text, also where it is an address: nothing opens it. */
export class Attachment extends Component<Props, { said?: string }> {
  field = createRef<HTMLTextAreaElement>();

  copyNow = async () => {
    const { attachment, copy, copied, failed } = this.props;
    const done = await copy(attachment.text);
    this.setState({ said: done ? copied : failed }, () => done || this.field.current?.select());
  };

  render({ attachment: { title, hint, text, button } }: Props, { said }: { said?: string }) {
    return (
      <details name="words">
        <summary>{title}</summary>
        <p>{hint}</p>
        <textarea ref={this.field} rows={5} readOnly aria-label={title} value={text} />
        <button type="button" class="quiet" onClick={this.copyNow}>
          {button}
        </button>
        <span class="outcome" role="status">
          {said}
        </span>
      </details>
    );
  }
}
