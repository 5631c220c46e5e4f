import { onLedgerNews } from './database/ledger-news';
import { reportError } from './error-report';
import { loadPopup, loadRest, type PopupState } from './popup-state';
import { loadRefreshView } from './refresh-desk';
import { onRefreshChange } from './refresh-store';

/** News of one reading come in bursts: so long they are gathered, in milliseconds. */
const GATHER = 100;
/** While a list is being read, its tab and the clock are looked at this often, in milliseconds. */
const LOOK = 1000;

/** What the popup shows, as it changes. */
export type PopupWatch = {
  /** Looks at everything again. @param tenant whose list is wanted; the one read last when it is not given. */
  look(tenant?: string): Promise<void>;
};

/**
 * Shows what the popup needs, and again whenever something was written to a ledger, the reading of a list has come
 * further, or a second has gone by while one is read. A list that is as it was is not read again for that.
 */
export function watchPopup(show: (state: PopupState) => void): PopupWatch {
  let state: PopupState | undefined;
  let wanted: string | undefined;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Only the last look that was begun is shown: it knows most. */
  const showWhen = async (load: (now: string) => Promise<PopupState>) => {
    looks += 1;
    const look = looks;
    const loaded = await load(new Date().toISOString());
    if (look !== looks) return;
    // The first time the beginning is shown at once; later it would only make a long list jump.
    if (state === undefined) show(loaded);
    const whole = await loadRest(loaded);
    if (look !== looks) return;
    if (state !== undefined || whole !== loaded) show(whole);
    state = whole;
    if (state.refresh?.outcome === 'running') soon(lookAtRefresh, LOOK);
  };
  const lookAtAll = () => showWhen((now) => loadPopup(now, wanted));
  const lookAtRefresh = () =>
    showWhen(async (now) => {
      const { refresh: _, ...rest } = state ?? { tenants: [] };
      const refresh = await loadRefreshView(now);
      return { ...rest, ...(refresh !== undefined && { refresh }) };
    });
  const soon = (look: () => Promise<void>, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch((error) => reportError('popup', error)), wait);
  };
  onLedgerNews(() => soon(lookAtAll, GATHER));
  onRefreshChange(() => soon(lookAtAll, GATHER));
  return {
    look(tenant = wanted) {
      wanted = tenant;
      return lookAtAll();
    },
  };
}
