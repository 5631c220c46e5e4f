import { useText } from '../text-context';

type Props = {
  /** Undefined when the background gave no answer. */
  readonly watched?: boolean | undefined;
  /** The address of the page that says where Consent Lens looks. */
  readonly workbench: string;
};

/** What the toolbar icon says, in words: whether Consent Lens looks at this site. */
export function SiteLine({ watched, workbench }: Props) {
  const text = useText();
  return (
    <footer class="site">
      {watched !== undefined && (
        <p class="dim" data-testid="site" data-watched={String(watched)}>
          {text(watched ? 'popup.watched' : 'popup.not_watched')}
        </p>
      )}
      <a class="dim" href={`${workbench}#hosts`} target="_blank" rel="noreferrer">
        {text('workbench.where')}
      </a>
    </footer>
  );
}
