import { useRef } from 'preact/hooks';
import type { Result } from '../../lib/domain/result';
import type { MessageKey } from '../../lib/domain/text';
import type { GraphSetup, SetupFields } from '../../lib/graph/setup';
import { useText } from '../text-context';
import { GraphControls } from './graph-controls';
import { GraphLimits } from './graph-limits';
import { GraphReadings } from './graph-readings';
import { GraphRegister } from './graph-register';
import { GraphSetupForm } from './graph-setup-form';
import { type GraphDesk, useGraph } from './use-graph';

export type GraphPageProps = GraphDesk & {
  /** A moment in the user's words. @param at ISO 8601. */
  readonly when: (at: string) => string;
  readonly keep: (
    fields: SetupFields,
  ) => Promise<Result<GraphSetup, readonly (keyof SetupFields)[]>>;
  readonly copy: (text: string) => Promise<boolean>;
};

/** What Microsoft Graph tells of a tenant, for those who set it up and sign in. */
export function GraphPage({ when, keep, copy, ...desk }: GraphPageProps) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const { view, work, redraw, ...act } = useGraph(desk);
  if (view === undefined) {
    return <p role="alert">{work.said !== undefined && text('graph.said.failed')}</p>;
  }
  const { setup, byPolicy, badPolicy, signedIn } = view;
  const state = setup === undefined ? 'off' : signedIn === undefined ? 'ready' : 'signed-in';
  return (
    <section aria-labelledby="graph-title" class="graph-page" data-state={state}>
      <div class="head">
        <h2 id="graph-title" ref={title} tabIndex={-1}>
          {text('graph.title')}
        </h2>
        <span class={`state ${state === 'signed-in' ? 'on' : ''}`}>
          {text(`graph.state.${state.replace('-', '_') as 'off' | 'ready' | 'signed_in'}`)}
        </span>
      </div>
      <p>{text('graph.intro')}</p>
      {badPolicy && <p class="caution note">{text('graph.setup.bad_policy')}</p>}
      {setup !== undefined && (
        <GraphControls
          setup={setup}
          view={view}
          work={work}
          {...act}
          switchOff={async (one) => {
            await act.switchOff(one);
            // The button that was pressed is gone.
            title.current?.focus();
          }}
        />
      )}
      {/* Said where it can be heard, whether or not there are still controls. */}
      <p role="status">
        {work.said !== undefined &&
          text(`graph.said.${work.said.replaceAll('-', '_')}` as MessageKey)}
      </p>
      {view.readings.length > 0 && <GraphReadings view={view} when={when} />}
      <GraphLimits />
      <GraphSetupForm
        setup={setup}
        locked={byPolicy}
        busy={work.doing !== 'nothing'}
        keep={async (fields) => {
          const kept = await keep(fields);
          if (kept.ok) await redraw();
          return kept;
        }}
      />
      <GraphRegister redirect={view.redirect} cloud={setup?.cloud} copy={copy} />
    </section>
  );
}
