import { browser } from '../../lib/extension/browser';
import { evidenceDesk } from '../../lib/extension/evidence-desk';
import { exchangeDesk } from '../../lib/extension/exchange-desk';
import { graphDesk } from '../../lib/extension/graph-desk';
import { linksDesk } from '../../lib/extension/links-desk';
import { partnersDesk } from '../../lib/extension/partners-desk';
import { reviewDesk } from '../../lib/extension/review-desk';
import { createDayWords } from '../../lib/sheets/partners/day-words';

/** What each page of the workbench works with. */
export const desks = {
  partners: { desk: partnersDesk, days: createDayWords(browser.i18n.getUILanguage()) },
  review: { desk: reviewDesk },
  links: linksDesk,
  evidence: evidenceDesk,
  exchange: exchangeDesk,
  graph: graphDesk,
};
