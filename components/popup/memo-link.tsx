import { useText } from '../text-context';

export type MemoLinkProps = {
  /** Where a memo about the tab in front is begun, and whom it is about; absent where there is nothing to approve. */
  readonly memo?: { readonly address: string; readonly partner?: string | undefined } | undefined;
};

/** Begins an approval memo about the consent page that this tab showed last. */
export function MemoLink({ memo }: MemoLinkProps) {
  const text = useText();
  if (memo === undefined) return null;
  const { address, partner } = memo;
  return (
    <p class="memo-link" data-testid="memo-link">
      <a href={address} target="_blank" rel="noreferrer">
        {text('evidence.memo.button')}
      </a>
      {partner !== undefined && <span class="dim"> {partner}</span>}
    </p>
  );
}
