import { useState } from 'preact/hooks';
import { readGuid } from '../../../lib/domain/guid';
import type { ImportedFile } from '../../../lib/imports/imported-file';
import { UNKNOWN_TENANT } from '../../../lib/partners/holding';
import { useText } from '../../text-context';
import { TenantOption } from './tenant-option';

type Props = {
  readonly file: ImportedFile;
  readonly known: readonly string[];
  readonly tenant: string | undefined;
  readonly choose: (tenant: string | undefined) => void;
};

/** Asks which tenant a file is about. Two tenants are never mixed: what names another one stays out. */
export function ChooseTenant({ file, known, tenant, choose }: Props) {
  const text = useText();
  const [typing, setTyping] = useState(false);
  const offered = [...new Set([...file.tenants, ...known, UNKNOWN_TENANT])];
  const value = typing ? 'other' : (tenant ?? '');
  const isOther = tenant !== undefined && file.tenants.length > 0 && !file.tenants.includes(tenant);
  return (
    <>
      <label class="field">
        <span>{text('exchange.file.tenant')}</span>
        <select
          value={value}
          onChange={({ currentTarget }) => {
            setTyping(currentTarget.value === 'other');
            choose(offered.includes(currentTarget.value) ? currentTarget.value : undefined);
          }}
        >
          <option value="">{text('exchange.file.choose')}</option>
          {offered.map((one) => (
            <TenantOption key={one} tenant={one} />
          ))}
          <option value="other">{text('exchange.file.other')}</option>
        </select>
      </label>
      {typing && (
        <label class="field">
          <span>{text('exchange.file.tenant_id')}</span>
          <input
            type="text"
            spellcheck={false}
            autocomplete="off"
            placeholder="00000000-0000-0000-0000-000000000000"
            onInput={({ currentTarget }) => choose(readGuid(currentTarget.value))}
          />
        </label>
      )}
      <p class="dim">
        {file.tenants.length === 0
          ? text('exchange.file.names_none')
          : text('exchange.file.names', [file.tenants.join(', ')])}
      </p>
      <p role="alert">{isOther && text('exchange.file.names_other')}</p>
    </>
  );
}
