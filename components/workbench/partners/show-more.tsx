import { useText } from '../../text-context';

type Props = {
  readonly all: number;
  /** So many are shown now. */
  readonly most: number;
  readonly step: number;
  readonly setMost: (most: number) => void;
};

/** How many of a long list are drawn, and buttons that draw more or all of it. */
export function ShowMore({ all, most, step, setMost }: Props) {
  const text = useText();
  if (all <= most) return null;
  const next = Math.min(step, all - most);
  return (
    <p class="rest">
      {text('partners.drawn', [String(most), String(all)])}
      <button type="button" onClick={() => setMost(most + step)}>
        {text('links.more', [String(next)])}
      </button>
      {next < all - most && (
        <button type="button" onClick={() => setMost(all)}>
          {text('partners.draw_all', [String(all)])}
        </button>
      )}
    </p>
  );
}
