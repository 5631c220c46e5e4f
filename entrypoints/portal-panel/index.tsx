import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import blocks from '../../components/panel/blocks.css?inline';
import { Panel } from '../../components/panel/panel';
import frame from '../../components/panel/panel.css?inline';
import { copyText } from '../../lib/extension/clipboard';
import { diagnose } from '../../lib/extension/diagnose';
import { isDarkPage } from '../../lib/extension/page-theme';
import { runPanel } from '../../lib/extension/panel-run';
import { createPanelSurface } from '../../lib/extension/panel-surface';

/** Injected by the background where a consent may be concerned: reads, asks, shows, watches. */
export default defineUnlistedScript(() => {
  const show = createPanelSurface(document, blocks + frame, (surface, sheet, known) => {
    render(
      sheet === undefined ? null : (
        <Panel
          sheet={sheet}
          dark={isDarkPage(window)}
          copy={copyText}
          report={() => diagnose(window, { ...known, state: sheet.state })}
        />
      ),
      surface,
    );
  });
  runPanel(window, show);
});
