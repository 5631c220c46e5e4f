import type { PlannedLine, RoleGroup } from '../../lib/domain/plan-sheet';

type Props = {
  readonly groups: readonly RoleGroup[];
  /** So many roles of a group are seen at once; the weaker ones after them open on request. */
  readonly first: number;
  readonly more: string;
};

/** The requested roles by what they are worth; each opens to what it can do and become. */
export function RoleGroups({ groups, first, more }: Props) {
  return (
    <>
      {groups.map(({ title, roles }) => (
        <div class="group" key={title}>
          <h4>
            {title} <span>{roles.length}</span>
          </h4>
          <PlannedRoles roles={roles.slice(0, first)} />
          {roles.length > first && (
            <details>
              <summary>
                {more} ({roles.length - first})
              </summary>
              <PlannedRoles roles={roles.slice(first)} />
            </details>
          )}
        </div>
      ))}
    </>
  );
}

function PlannedRoles({ roles }: { readonly roles: readonly PlannedLine[] }) {
  return (
    <ul class="roles planned">
      {roles.map((role) => (
        <li key={role.key}>
          <PlannedRole role={role} />
        </li>
      ))}
    </ul>
  );
}

function PlannedRole({ role }: { readonly role: PlannedLine }) {
  const { name, mark, asides, says, chains, smaller } = role;
  return (
    <details>
      <summary>
        {/* The spaces keep the words apart for whoever hears them. */}
        <span class="name">{name}</span> {mark !== undefined && <span class="mark">{mark}</span>}{' '}
        {asides.length > 0 && <span class="aside">{asides.join(' · ')}</span>}
      </summary>
      <Lines lines={says} />
      {chains.length > 0 && (
        <ul class="chains">
          {chains.map((chain) => (
            <li>{chain}</li>
          ))}
        </ul>
      )}
      <Lines lines={smaller} />
    </details>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}
