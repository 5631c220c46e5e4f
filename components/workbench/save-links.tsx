import { useText } from '../text-context';

export type SavedFormat = 'csv' | 'json';

type Props = {
  /** The address of a file with the links, made in the moment of the click. */
  readonly fileOf: (format: SavedFormat) => string;
};

/** Saves the checked links as a file. */
export function SaveLinks({ fileOf }: Props) {
  const text = useText();
  return (
    <div class="actions">
      {(['csv', 'json'] as const).map((format) => (
        // biome-ignore lint/a11y/useValidAnchor: only a link can save a file; its address is made by the click
        <a
          key={format}
          class="button"
          href="#links"
          download={`consent-lens-links.${format}`}
          onClick={({ currentTarget }) => {
            currentTarget.href = fileOf(format);
          }}
        >
          {text(`links.save_${format}`)}
        </a>
      ))}
    </div>
  );
}
