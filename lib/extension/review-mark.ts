import { browser } from './browser';
import { translate } from './text';

/** On tabs that have a verdict, its badge stands in place of this one. */
const MARK = { text: '\u2022', color: '#5c5c5c' };

/** Puts a quiet mark on the toolbar button while a review is due, and takes it away when none is. */
export async function markReviewDue(isDue: boolean): Promise<void> {
  const name = translate('extension.name');
  const title = isDue ? `${name}: ${translate('review.notice.title')}` : name;
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text: isDue ? MARK.text : '' });
  if (isDue) await browser.action.setBadgeBackgroundColor({ color: MARK.color });
}
