import { render } from 'preact';
import { createDateWords } from '../../components/popup/date-words';
import { Popup } from '../../components/popup/popup';
import { TextContext } from '../../components/text-context';
import { assessLinksIn } from '../../lib/checks/assess-text';
import { PARTNER_RELATIONSHIPS_URL } from '../../lib/data/hosts';
import { browser } from '../../lib/extension/browser';
import { loadPopup, notice } from '../../lib/extension/popup-state';
import { translate } from '../../lib/extension/text';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = language;

async function show(root: HTMLElement): Promise<void> {
  const now = Date.now();
  const state = await loadPopup(new Date(now).toISOString());
  render(
    <TextContext.Provider value={translate}>
      <Popup
        {...state}
        workbench={browser.runtime.getURL('/workbench.html')}
        dates={createDateWords(language, now)}
        check={assessLinksIn}
        notice={(putAside) => void notice(putAside).then(() => show(root))}
        openRelationships={() => void browser.tabs.create({ url: PARTNER_RELATIONSHIPS_URL })}
      />
    </TextContext.Provider>,
    root,
  );
  requestAnimationFrame(() => setTimeout(() => performance.mark('consent-lens:useful')));
}

const root = document.getElementById('root');
if (root !== null) void show(root);
