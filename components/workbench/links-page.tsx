import { useEffect } from 'preact/hooks';
import type { CheckedLink } from '../../lib/checks/checked-link';
import { troubleWords } from '../../lib/sheets/link-row';
import { useText } from '../text-context';
import { CheckProgress } from './check-progress';
import { DropField } from './drop-field';
import { textSource } from './link-sources';
import { LinksTable, type LinkWords } from './links-table';
import { type SavedFormat, SaveLinks } from './save-links';
import { type Check, useChecking } from './use-checking';
import { worstFirst } from './worst-first';

export type LinksPageProps = LinkWords & {
  readonly inFront: boolean;
  /** What came from a menu or the address bar, to be checked at once. */
  readonly handed?: string | undefined;
  readonly check: Check;
  /** The address of a file with these links. */
  readonly fileOf: (links: readonly CheckedLink[], format: SavedFormat) => string;
};

/** Checks links in whatever is pasted or dropped, without opening any. */
export function LinksPage({ inFront, handed, check, fileOf, ...words }: LinksPageProps) {
  const text = useText();
  const { checking, start, stop, clear } = useChecking(check);
  const { links, troubles, state } = checking;
  useEffect(() => {
    if (handed !== undefined) start([textSource(handed)]);
  }, [handed]);
  return (
    <section aria-labelledby="links-title" class="links">
      <h2 id="links-title">{text('links.title')}</h2>
      <p>{text('links.intro')}</p>
      <DropField inFront={inFront} start={start} />
      <CheckProgress checking={checking} stop={stop} />
      {troubles.length > 0 && (
        <section aria-labelledby="links-troubles">
          <h3 id="links-troubles">{text('links.troubles')}</h3>
          <ul class="troubles">
            {troubles.map((trouble, at) => (
              <li key={at}>{troubleWords(trouble, text)}</li>
            ))}
          </ul>
        </section>
      )}
      {state !== 'empty' && state !== 'running' && (
        <div class="actions">
          {links.length > 0 && <SaveLinks fileOf={(format) => fileOf(worstFirst(links), format)} />}
          <button type="button" onClick={clear}>
            {text('links.clear')}
          </button>
        </div>
      )}
      {links.length > 0 && <LinksTable links={links} {...words} />}
    </section>
  );
}
