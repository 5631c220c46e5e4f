import type { HostGroup, HostGroupId } from '../../lib/domain/host-group';
import type { MessageKey } from '../../lib/domain/text';
import { useText } from '../text-context';

type Props = {
  readonly group: HostGroup;
  /** The user was asked for this group's permission just now and did not give it. */
  readonly refused: boolean;
  readonly switchOn: (id: HostGroupId) => void;
  readonly switchOff: (id: HostGroupId) => void;
};

/** One group of hosts: which they are, what runs there, and whether it does. */
export function HostGroupItem({ group, refused, switchOn, switchOff }: Props) {
  const text = useText();
  const { id, hosts, proxied, state, canSwitchOff } = group;
  const words = (part: 'title' | 'runs') => text(`workbench.${part}.${id}` as MessageKey);
  return (
    <li class="host-group" data-group={id} data-state={state}>
      <div class="head">
        <h3 id={id}>{words('title')}</h3>
        <span class={`state ${state}`}>{text(`workbench.state.${state}`)}</span>
      </div>
      <p>{words('runs')}</p>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      {proxied.length > 0 && (
        <details>
          <summary>{text('workbench.proxied', [String(proxied.length)])}</summary>
          <ul class="hosts">
            {proxied.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
      )}
      {id === 'sign-in' && state === 'off' && <p>{text('workbench.sign_in_off')}</p>}
      <div class="actions">
        {state !== 'on' && (
          <Action of={id} name="allow" words={text('workbench.allow')} act={switchOn} />
        )}
        {canSwitchOff && state !== 'off' && (
          <Action of={id} name="take-back" words={text('workbench.take_back')} act={switchOff} />
        )}
        {!canSwitchOff && state === 'on' && <p class="dim">{text('workbench.required')}</p>}
      </div>
      <p role="status">{refused && text('workbench.refused')}</p>
    </li>
  );
}

type ActionProps = {
  readonly of: HostGroupId;
  readonly name: string;
  readonly words: string;
  readonly act: (id: HostGroupId) => void;
};

/** A button whose name also says of which group, for those who hear it alone. */
function Action({ of, name, words, act }: ActionProps) {
  const own = `${of}-${name}`;
  return (
    <button type="button" id={own} aria-labelledby={`${own} ${of}`} onClick={() => act(of)}>
      {words}
    </button>
  );
}
