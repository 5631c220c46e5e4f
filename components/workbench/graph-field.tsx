type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with what stands in it. */
  readonly wrong: string | undefined;
  readonly value: string;
  readonly disabled: boolean;
  readonly change: (value: string) => void;
};

/** A field for an id, with what to know about it, and what is wrong with it where something is. */
export function GraphField({ id, label, hint, wrong, value, disabled, change }: Props) {
  const described = wrong === undefined ? `${id}-hint` : `${id}-hint ${id}-wrong`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="dim" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        disabled={disabled}
        aria-describedby={described}
        aria-invalid={wrong !== undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p id={`${id}-wrong`} role="alert">
        {wrong}
      </p>
    </div>
  );
}
