import { useText } from '../text-context';

type Props = {
  /** Where the damaged list lies. */
  readonly place: string;
  /** The user has read it. */
  readonly notice: (place: string) => void;
};

/** Says where a list lies that could not be read. */
export function PutAside({ place, notice }: Props) {
  const text = useText();
  return (
    <div class="advice" role="alert" data-testid="put-aside">
      <p>{text('popup.put_aside', [place])}</p>
      <button type="button" class="plain" onClick={() => notice(place)}>
        {text('popup.understood')}
      </button>
    </div>
  );
}
