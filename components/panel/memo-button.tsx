import { Component } from 'preact';
import type { MemoWords } from '../../lib/domain/sheet';

type Props = {
  readonly words: MemoWords;
  /** Opens the page on which the memo is written; answers whether it did. */
  readonly open: () => Promise<boolean>;
};

/** Begins an approval memo about this page, in a tab of its own. */
export class MemoButton extends Component<Props, { failed?: boolean }> {
  openNow = async () => this.setState({ failed: !(await this.props.open()) });

  render({ words }: Props, { failed }: { failed?: boolean }) {
    return (
      <div class="diagnosis memo">
        <button type="button" class="quiet" onClick={this.openNow}>
          {words.button}
        </button>
        <p role="status">{failed && words.failed}</p>
      </div>
    );
  }
}
