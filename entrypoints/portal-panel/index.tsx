import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import blocks from '../../components/panel/blocks.css?inline';
import { Panel } from '../../components/panel/panel';
import frame from '../../components/panel/panel.css?inline';
import plan from '../../components/panel/plan.css?inline';
import type { TaskGroup } from '../../lib/domain/plan-sheet';
import { copyText } from '../../lib/extension/clipboard';
import { diagnose } from '../../lib/extension/diagnose';
import { ask } from '../../lib/extension/page-runtime';
import { isDarkPage } from '../../lib/extension/page-theme';
import { runPanel } from '../../lib/extension/panel-run';
import { createPanelSurface } from '../../lib/extension/panel-surface';

/** Injected by the background where a consent may be concerned: reads, asks, shows, watches. */
export default defineUnlistedScript(() => {
  const show = createPanelSurface(document, blocks + plan + frame, (surface, sheet, known) => {
    render(
      sheet === undefined ? null : (
        <Panel
          sheet={sheet}
          dark={isDarkPage(window)}
          copy={copyText}
          report={() => diagnose(window, { ...known, state: sheet.state })}
          memo={async () => (await ask({ name: 'memo:open' })) !== undefined}
          tasks={{ choose, list: () => ask<readonly TaskGroup[]>({ name: 'tasks:list' }) }}
        />
      ),
      surface,
    );
  });
  // The surface is drawn when an answer has come, so it finds what it calls.
  const choose = runPanel(window, show);
});
