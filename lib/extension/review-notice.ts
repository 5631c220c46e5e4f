import type { TenantDue } from '../partners/reminders';
import { tenantWords } from '../sheets/review-facts';
import { browser } from './browser';
import { reportError } from './error-report';
import { translate } from './text';

const NOTICE = 'review-due';
const PERMISSION = { permissions: ['notifications' as const] };

/** Whether reviews that are due are told by a notification: the browser's permission is the switch. */
export function isReminding(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/**
 * Switches notifications on. Call it in the click itself, before anything is awaited: browsers ask for a
 * permission only then.
 * @returns false when the user did not permit it.
 */
export function remind(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Switches notifications off and gives the permission back. */
export async function stopReminding(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/** Shows which reviews are due, in the place of an older notification. @param dues at least one. */
export async function showNotice(dues: readonly TenantDue[]): Promise<void> {
  const [first, ...rest] = dues;
  if (first === undefined) return;
  const tenant = tenantWords(first.tenant, translate);
  const day = first.dueAt.slice(0, 10);
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: translate('review.notice.title'),
    message:
      rest.length === 0
        ? translate('review.notice.one', [tenant, day])
        : translate('review.notice.more', [tenant, day, String(rest.length)]),
  });
}

/** A click on the notification opens the review. Call it at every start, and when the permission is given. */
export function answerToNotice(): void {
  // Without the permission there is no such API.
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications?.onClicked.hasListener(onClick) !== false) return;
  notifications.onClicked.addListener(onClick);
}

function onClick(id: string): void {
  if (id === NOTICE) open().catch((error) => reportError('notification', error));
}

async function open(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workbench.html')}#review` });
  await browser.notifications.clear(NOTICE);
}
