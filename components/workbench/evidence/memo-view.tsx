import { memoParts, memoTitle, type ShownMemo } from '../../../lib/reports/memo-parts';
import { useText } from '../../text-context';

/** A memo as it is read and printed. */
export function MemoView({ memo }: { readonly memo: ShownMemo }) {
  const text = useText();
  return (
    <article class="memo" aria-labelledby="memo-title" data-testid="memo">
      <h3 id="memo-title">{memoTitle(memo, text)}</h3>
      {memoParts(memo, text).map(({ id, title, lines, says, inner }) => (
        <section key={id} class={inner ? 'inner' : undefined} data-part={id}>
          {inner ? <h5>{title}</h5> : <h4>{title}</h4>}
          <ul>
            {lines.map(({ label, text: words, source }, at) => (
              <li key={at}>
                {label !== undefined && <span class="label">{label}</span>}
                <span>
                  {words}
                  {source !== undefined && (
                    <>
                      {' '}
                      <a href={source} target="_blank" rel="noreferrer">
                        {text('panel.source')}
                      </a>
                      <span class="printed"> {source}</span>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          {says !== undefined && (
            <>
              <p class="label">{says.label}</p>
              <p class="says">{says.text}</p>
            </>
          )}
        </section>
      ))}
    </article>
  );
}
