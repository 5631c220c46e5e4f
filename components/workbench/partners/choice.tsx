type Props<T extends string> = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: T, words: string])[];
  /** What no choice is called; without it one has to be made. */
  readonly none?: string;
  readonly value: T | undefined;
  readonly choose: (value: T | undefined) => void;
};

/** A list to choose one word from, or none. */
export function Choice<T extends string>({ id, label, options, none, value, choose }: Props<T>) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          choose(options.find(([one]) => one === currentTarget.value)?.[0])
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
