import { type CloudId, GRAPH_CLOUDS } from '../../lib/data/graph-clouds';
import { useText } from '../text-context';
import { CopyBlock } from './copy-block';
import { GraphScopesTable } from './graph-scopes-table';

type Props = {
  readonly redirect: string;
  readonly cloud: CloudId | undefined;
  readonly copy: (text: string) => Promise<boolean>;
};

const STEPS = ['accounts', 'platform', 'permissions', 'secret', 'ids'] as const;

/** How to register the app, step by step, with the address to copy and the permissions to give. */
export function GraphRegister({ redirect, cloud = 'commercial', copy }: Props) {
  const text = useText();
  const { portal } = GRAPH_CLOUDS[cloud];
  return (
    <section aria-labelledby="graph-register">
      <h3 id="graph-register">{text('graph.register.title')}</h3>
      <ol class="steps">
        <li>
          {text('graph.register.open')}{' '}
          <a href={portal} target="_blank" rel="noreferrer">
            {portal}
          </a>
        </li>
        {STEPS.map((step) => (
          <li key={step}>{text(`graph.register.${step}`)}</li>
        ))}
      </ol>
      <CopyBlock
        title={text('graph.register.redirect')}
        hint={text('graph.register.redirect_hint')}
        words={redirect}
        copy={copy}
      />
      <GraphScopesTable />
    </section>
  );
}
