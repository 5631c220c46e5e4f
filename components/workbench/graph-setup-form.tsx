import { useEffect, useRef, useState } from 'preact/hooks';
import { CLOUD_IDS, type CloudId } from '../../lib/data/graph-clouds';
import type { Result } from '../../lib/domain/result';
import type { GraphSetup, SetupFields } from '../../lib/graph/setup';
import { useText } from '../text-context';
import { GraphField } from './graph-field';

type Props = {
  readonly setup: GraphSetup | undefined;
  /** The organisation's policy has set it. */
  readonly locked: boolean;
  readonly busy: boolean;
  readonly keep: (
    fields: SetupFields,
  ) => Promise<Result<GraphSetup, readonly (keyof SetupFields)[]>>;
};

/** Which app people sign in with: client id, tenant, cloud. */
export function GraphSetupForm({ setup, locked, busy, keep }: Props) {
  const text = useText();
  const [fields, setFields] = useState(fieldsOf(setup));
  const [wrong, setWrong] = useState<readonly (keyof SetupFields)[]>([]);
  const [said, setSaid] = useState('');
  const given = JSON.stringify(fieldsOf(setup));
  const shown = useRef(given);
  useEffect(() => {
    // Only another setup takes the place of what somebody is typing.
    if (shown.current === given) return;
    shown.current = given;
    setFields(fieldsOf(setup));
  }, [given]);
  // What was said of saving must not be read as said of what came after.
  useEffect(() => {
    if (busy) setSaid('');
  }, [busy]);
  const change = (part: Partial<SetupFields>) => {
    setFields((now) => ({ ...now, ...part }));
    setSaid('');
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const kept = await keep(fields);
    setWrong(kept.ok ? [] : kept.error);
    setSaid(kept.ok ? text('graph.setup.saved') : '');
  };
  const disabled = locked || busy;
  return (
    <section aria-labelledby="graph-setup">
      <h3 id="graph-setup">{text('graph.setup.title')}</h3>
      {locked && <p>{text('graph.setup.policy')}</p>}
      <form class="graph-form" onSubmit={save} noValidate>
        <GraphField
          id="graph-client"
          label={text('graph.setup.client_id')}
          hint={text('graph.setup.client_hint')}
          wrong={wrong.includes('clientId') ? text('graph.setup.client_wrong') : undefined}
          value={fields.clientId}
          disabled={disabled}
          change={(clientId) => change({ clientId })}
        />
        <GraphField
          id="graph-tenant"
          label={text('graph.setup.tenant_id')}
          hint={text('graph.setup.tenant_hint')}
          wrong={wrong.includes('tenantId') ? text('graph.setup.tenant_wrong') : undefined}
          value={fields.tenantId}
          disabled={disabled}
          change={(tenantId) => change({ tenantId })}
        />
        <label for="graph-cloud">{text('graph.setup.cloud')}</label>
        <select
          id="graph-cloud"
          value={fields.cloud}
          disabled={disabled}
          onChange={({ currentTarget }) => change({ cloud: currentTarget.value })}
        >
          {CLOUD_IDS.map((id) => (
            <option key={id} value={id}>
              {text(`graph.cloud.${id.replace('-', '_') as CloudKey}`)}
            </option>
          ))}
        </select>
        {!locked && (
          <button type="submit" disabled={disabled}>
            {text('graph.setup.save')}
          </button>
        )}
        <p role="status">{said}</p>
      </form>
    </section>
  );
}

type CloudKey = 'commercial' | 'us_government' | 'us_dod' | 'china';

function fieldsOf(setup: GraphSetup | undefined): SetupFields {
  const cloud: CloudId = setup?.cloud ?? 'commercial';
  return { clientId: setup?.clientId ?? '', tenantId: setup?.tenantId ?? '', cloud };
}
