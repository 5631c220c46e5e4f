import { Component } from 'preact';
import type { Option } from '../../lib/domain/sheet';

type Props = { readonly legend: string; readonly options: readonly Option[] };

/** The question that only the admin can answer; the answer changes the advice. */
export class Question extends Component<Props, { chosen?: number }> {
  render({ legend, options }: Props, { chosen }: { chosen?: number }) {
    return (
      <>
        <fieldset>
          <legend>{legend}</legend>
          {options.map(({ label }, at) => (
            <label>
              <input type="radio" name="answer" onChange={() => this.setState({ chosen: at })} />
              {label}
            </label>
          ))}
        </fieldset>
        <p class="advice" role="status">
          {options[chosen ?? -1]?.advice}
        </p>
      </>
    );
  }
}
