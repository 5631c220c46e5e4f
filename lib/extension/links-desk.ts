import { type CheckStep, checkSources, type LinkSource } from '../checks/check-sources';
import type { CheckedLink } from '../checks/checked-link';
import { linksCsv } from '../reports/links-csv';
import { linksJson } from '../reports/links-json';
import { CATALOGUE_DATE } from '../roles/catalogue-date';
import { linkRecord } from '../sheets/link-record';
import { linkRow } from '../sheets/link-row';
import { linkSheet } from '../sheets/link-sheet';
import { browser } from './browser';
import { copyText } from './clipboard';
import { translate } from './text';

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

let address: string | undefined;

/** What the page that checks links needs beside what it shows. Nothing of it goes out of the browser. */
export const linksDesk = {
  check: (sources: readonly LinkSource[], signal: AbortSignal): AsyncIterable<CheckStep> =>
    checkSources(sources, nextTask, signal),
  row: (checked: CheckedLink) => linkRow(checked, translate),
  sheet: (checked: CheckedLink) =>
    linkSheet(
      checked,
      {
        day: new Date().toISOString().slice(0, 10),
        version: browser.runtime.getManifest().version,
        catalogue: CATALOGUE_DATE,
      },
      translate,
    ),
  copy: copyText,
  fileOf(links: readonly CheckedLink[], format: keyof typeof TYPES): string {
    const records = links.map((checked) => linkRecord(checked, translate));
    const content = format === 'csv' ? linksCsv(records) : linksJson(records);
    if (address !== undefined) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([content], { type: TYPES[format] }));
    return address;
  },
};

/** Lets the page draw and listen before the work goes on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
