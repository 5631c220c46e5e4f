import type { HostGroup, HostGroupId } from '../../lib/domain/host-group';
import { useText } from '../text-context';
import { HostGroupItem } from './host-group-item';

export type WatchedHostsProps = {
  readonly groups: readonly HostGroup[];
  /** The group whose permission was asked for last and not given. */
  readonly refused?: HostGroupId | undefined;
  readonly switchOn: (id: HostGroupId) => void;
  readonly switchOff: (id: HostGroupId) => void;
};

/** Where Consent Lens looks, what it does there, and what of that can be changed. */
export function WatchedHosts({ groups, refused, switchOn, switchOff }: WatchedHostsProps) {
  const text = useText();
  return (
    <section aria-labelledby="where">
      <h2 id="where">{text('workbench.where')}</h2>
      <p>{text('workbench.nowhere_else')}</p>
      <ul class="host-groups">
        {groups.map((group) => (
          <HostGroupItem
            key={group.id}
            group={group}
            refused={refused === group.id}
            switchOn={switchOn}
            switchOff={switchOff}
          />
        ))}
      </ul>
    </section>
  );
}
