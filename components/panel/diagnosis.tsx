import { Component, createRef } from 'preact';
import type { DiagnosisWords } from '../../lib/domain/sheet';

type Props = {
  readonly words: DiagnosisWords;
  /** Makes the report about the page as it stands now. */
  readonly report: () => Promise<string>;
  /** Copies text; answers whether it worked. */
  readonly copy: (text: string) => Promise<boolean>;
};

type State = { copied?: boolean; report?: string };

/** A report about a page that could not be read, made and copied with one click. */
export class Diagnosis extends Component<Props, State> {
  field = createRef<HTMLTextAreaElement>();

  copyNow = async () => {
    const report = await this.props.report();
    const copied = await this.props.copy(report);
    this.setState({ copied, report }, () => {
      this.field.current?.focus();
      this.field.current?.select();
    });
  };

  render({ words }: Props, { copied, report }: State) {
    return (
      <div class="diagnosis">
        <button type="button" class="quiet" onClick={this.copyNow}>
          {words.button}
        </button>
        <p>{words.hint}</p>
        <p class="outcome" role="status">
          {copied === undefined ? '' : copied ? words.copied : words.failed}
        </p>
        {copied === false && (
          <textarea ref={this.field} rows={8} readOnly aria-label={words.failed} value={report} />
        )}
      </div>
    );
  }
}
