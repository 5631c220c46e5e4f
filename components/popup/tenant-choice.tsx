import { useText } from '../text-context';

const UNKNOWN = 'unknown';

export type TenantChoiceProps = {
  /** Whose list is shown, by id or `unknown`. */
  readonly tenant: string;
  /** Every tenant that is known, the one read last first. */
  readonly tenants: readonly string[];
  readonly chooseTenant: (tenant: string) => void;
};

/** Says whose list is shown; with more than one tenant, lets the user choose. */
export function TenantChoice({ tenant, tenants, chooseTenant }: TenantChoiceProps) {
  const text = useText();
  const named = (one: string) => (one === UNKNOWN ? text('popup.tenant_unknown') : one);
  if (tenants.length < 2) {
    return (
      <p class="dim" data-testid="tenant">
        {text('popup.tenant_shown', [named(tenant)])}
      </p>
    );
  }
  return (
    <div class="tenant">
      <label for="tenant">{text('popup.tenant')}</label>
      <select
        id="tenant"
        value={tenant}
        onChange={(event) => chooseTenant(event.currentTarget.value)}
      >
        {tenants.map((one) => (
          <option key={one} value={one} selected={one === tenant}>
            {named(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
