import type { Assessment } from './finding';

/** How far the panel has got with the page. Each state has its own look. */
export type PanelState = 'waiting' | 'assessed' | 'unreadable';

/** Everything the panel shows. */
export type PanelView = {
  readonly state: PanelState;
  readonly assessment: Assessment;
  /** Ids of what the partner is to do, as the admin chose; empty until then. */
  readonly tasks?: readonly string[];
  /** They were chosen in an earlier visit to the same partner. */
  readonly remembered?: boolean;
};
