/**
 * Whether the page behind is dark: the admin center has a dark mode of its own, beside the system's.
 * @param page the window whose page is looked at.
 */
export function isDarkPage(page: Window): boolean {
  for (const element of [
    page.document.querySelector('main, [role="main"]'),
    page.document.body,
    page.document.documentElement,
  ]) {
    if (element === null) continue;
    const [red, green, blue, alpha = 1] = (
      page.getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return page.matchMedia('(prefers-color-scheme: dark)').matches;
}
