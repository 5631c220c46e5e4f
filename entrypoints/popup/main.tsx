import { render } from 'preact';
import { createDateWords } from '../../components/popup/date-words';
import { Popup } from '../../components/popup/popup';
import { TextContext } from '../../components/text-context';
import { browser } from '../../lib/extension/browser';
import { loadAsides, type PopupAsides } from '../../lib/extension/popup-asides';
import { notice, popupDesk } from '../../lib/extension/popup-desk';
import type { PopupState } from '../../lib/extension/popup-state';
import { watchPopup } from '../../lib/extension/popup-watch';
import { translate } from '../../lib/extension/text';

const language = browser.i18n.getUILanguage();
const opened = Date.now();
const now = new Date(opened).toISOString();
const dates = createDateWords(language, opened);
const workbench = browser.runtime.getURL('/workbench.html');
document.documentElement.lang = language;

let last: PopupState | undefined;
let asides: PopupAsides = {};
let asideTenant: string | undefined;

function show(state: PopupState): void {
  if (last === undefined) {
    requestAnimationFrame(() => setTimeout(() => performance.mark('consent-lens:useful')));
  }
  last = state;
  const again = () => void popup.look();
  render(
    <TextContext.Provider value={translate}>
      <Popup
        {...state}
        {...popupDesk}
        {...asides}
        {...{ workbench, dates, now }}
        chooseTenant={(tenant) => void popup.look(tenant)}
        notice={(putAside) => void notice(putAside).then(again)}
      />
    </TextContext.Provider>,
    document.getElementById('root') ?? document.body,
  );
}

/** Told after the list, which is what people wait for; anew when another tenant's list is shown. */
async function showAsides(): Promise<void> {
  asideTenant = last?.overview?.tenant;
  asides = await loadAsides(asideTenant, now);
  if (last !== undefined) show(last);
}

const popup = watchPopup((state) => {
  show(state);
  if (asides.watched !== undefined && state.overview?.tenant !== asideTenant) void showAsides();
});
await popup.look();
await showAsides();
