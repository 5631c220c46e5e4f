import { Component, createRef } from 'preact';
import type { PreparedMessage } from '../../lib/domain/sheet';

type Props = {
  readonly message: PreparedMessage;
  /** Copies text; answers whether it worked. */
  readonly copy: (text: string) => Promise<boolean>;
};

/** A message to the partner, copied with one click, to be read and changed before. */
export class Message extends Component<Props, { copied?: boolean }> {
  field = createRef<HTMLTextAreaElement>();

  copyNow = async () => {
    const field = this.field.current;
    const copied = await this.props.copy(field?.value ?? this.props.message.text);
    this.setState({ copied }, () => copied || field?.select());
  };

  render({ message }: Props, { copied }: { copied?: boolean }) {
    return (
      <footer>
        <button type="button" class="solid" onClick={this.copyNow}>
          {message.button}
        </button>
        <span class="outcome" role="status">
          {copied === undefined ? '' : copied ? message.copied : message.failed}
        </span>
        <details open={copied === false}>
          <summary>{message.title}</summary>
          <textarea
            ref={this.field}
            rows={8}
            aria-label={message.title}
            defaultValue={message.text}
          />
        </details>
      </footer>
    );
  }
}
