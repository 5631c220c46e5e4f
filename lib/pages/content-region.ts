/** Where the page's own content stands, most certain first. Seen on the admin center's screenshots, 2021–2023. */
const REGIONS = ['main', '[role="main"]', '#mainContent', 'body'];

/** What shows that content is still on its way, in Fluent's markup and by ARIA. */
const BUSY = '[aria-busy="true"], [role="progressbar"], .ms-Spinner, .ms-Shimmer-container';

/** Finds the part of the page that holds its content, without top bar and navigation where it can. */
export function contentRegion(root: ParentNode): Element | undefined {
  for (const selector of REGIONS) {
    const regions = [...root.querySelectorAll(selector)].filter((region) => hasText(region));
    // Two main regions happen when a panel slides over the page; the common parent holds both.
    if (regions.length > 1) return root.querySelector('body') ?? regions[0];
    if (regions[0] !== undefined) return regions[0];
  }
  return undefined;
}

/** Whether something in the region says that it is still loading. */
export function isBusy(region: Element): boolean {
  return region.matches(BUSY) || region.querySelector(BUSY) !== null;
}

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}
