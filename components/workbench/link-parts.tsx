import type { LinkParameter } from '../../lib/sheets/link-parameters';
import { useText } from '../text-context';

type Props = { readonly parameters: readonly LinkParameter[] };

/** Each part of a link in words. */
export function LinkParts({ parameters }: Props) {
  const text = useText();
  return (
    <section>
      <h3>{text('links.parts')}</h3>
      <dl>
        {parameters.map(({ name, value, words }, at) => (
          <div key={at}>
            <dt>
              <code>{value === '' ? name : `${name} = ${value}`}</code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
