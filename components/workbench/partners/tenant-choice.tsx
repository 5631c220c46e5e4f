import { UNKNOWN_TENANT } from '../../../lib/partners/holding';
import { useText } from '../../text-context';

type Props = {
  /** By id, or `unknown`. */
  readonly tenants: readonly string[];
  readonly chosen: string | undefined;
  readonly choose: (tenant: string) => void;
};

/** Whose partners are shown; a choice where several tenants are known, because each has a list of its own. */
export function TenantChoice({ tenants, chosen, choose }: Props) {
  const text = useText();
  const nameOf = (tenant: string) =>
    tenant === UNKNOWN_TENANT ? text('partners.tenant_unknown') : tenant;
  if (chosen === undefined) return null;
  if (tenants.length < 2) {
    return (
      <p>
        {text('partners.tenant')}: <span class="tenant-id">{nameOf(chosen)}</span>
      </p>
    );
  }
  return (
    <p class="field">
      <label for="partners-tenant">{text('partners.tenant')}</label>
      <select
        id="partners-tenant"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {tenants.map((tenant) => (
          <option key={tenant} value={tenant}>
            {nameOf(tenant)}
          </option>
        ))}
      </select>
    </p>
  );
}
