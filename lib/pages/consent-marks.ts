import type { DataPermission } from './consent-data';

/** What may say whether a publisher is verified: names and addresses of badges, in any markup. */
const BADGES = '[class*="verif" i], [id*="verif" i], [src*="verif" i], [data-testid*="verif" i]';
const NAMES = '[id*="appName" i], [class*="app-name" i], [data-testid*="appName" i]';
const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';

/**
 * Whether the consent would count for everybody. A checkbox says so where the page offers one. Without it the
 * wording does: the page has one title for people who consent for themselves and one for admins who consent
 * for all, and prints only one of them.
 * Source: https://learn.microsoft.com/entra/identity-platform/application-consent-experience, under "User is
 * directed to the admin consent flow".
 * @returns undefined when neither says it.
 */
export function readReach(
  region: Element,
  permissions: readonly DataPermission[],
  titles: readonly string[],
): boolean | undefined {
  const boxes = [
    ...region.querySelectorAll<HTMLInputElement>('input[type="checkbox"], [role="checkbox"]'),
  ];
  if (boxes.length > 0) return boxes.some(isTicked);
  const printed = permissions.filter(({ label, adminLabel }) => label !== adminLabel);
  const shows = (title: string | undefined) => title !== undefined && titles.includes(title);
  if (printed.some(({ adminLabel }) => shows(adminLabel))) return true;
  return printed.some(({ label }) => shows(label)) ? false : undefined;
}

function isTicked(box: HTMLInputElement): boolean {
  return box.checked === true || box.getAttribute('aria-checked') === 'true';
}

/** Whether a badge marks the publisher as verified or as not; undefined without a badge that says either. */
export function readVerified(region: Element): boolean | undefined {
  const names = [...region.querySelectorAll(BADGES)].map((badge) =>
    ['class', 'id', 'src', 'data-testid'].map((name) => badge.getAttribute(name) ?? '').join(' '),
  );
  if (names.some((name) => /(?:un|not-?|non-?)verif/i.test(name))) return false;
  return names.some((name) => /verified/i.test(name)) ? true : undefined;
}

/**
 * The app's name where the page's data does not have it: in an element that is called so, or the last heading
 * before the permissions. The first heading is the page's own.
 */
export function readAppName(region: Element, titles: readonly string[]): string | undefined {
  const called = [...region.querySelectorAll(NAMES)].map(textOf).find((text) => text !== '');
  if (called !== undefined) return called;
  const headings = [...region.querySelectorAll(HEADINGS)].map(textOf);
  const end = headings.findIndex((text) => titles.includes(text));
  const before = headings.slice(1, end < 0 ? undefined : end);
  return before.findLast((text) => text !== '' && !/[:：]$/.test(text));
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
