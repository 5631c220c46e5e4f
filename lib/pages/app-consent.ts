import type { AppStatement } from '../domain/app';
import type { PageStatement } from '../domain/page';
import { failure, success } from '../domain/result';
import { type ConsentData, readConsentData } from './consent-data';
import { findItemGroups } from './consent-items';
import { readAppName, readReach, readVerified } from './consent-marks';
import { contentRegion, isBusy } from './content-region';
import type { PageAdapter } from './page-adapter';
import { readSignInConfig } from './sign-in-config';
import { isConsentPage } from './sign-in-page-id';
import { readLines } from './text-lines';
import { saysUnverified } from './unverified-publisher';

const NO_DATA: ConsentData = { permissions: [], complete: true };

/**
 * Entra's page on which a person or an admin consents to an app. Every step of signing in stands at the same
 * addresses, so only the page's own identifier tells it apart. Permissions are read from the page's data
 * and from what it lists, in any language.
 * Source: https://learn.microsoft.com/entra/identity-platform/application-consent-experience
 */
export const appConsent: PageAdapter = {
  id: 'app-consent',
  flow: 'app-consent',
  quiet: true,
  matches: ({ portal }) => portal.kind === 'sign-in',
  read(root) {
    if (!isConsentPage(root)) return failure('other-page');
    const config = readSignInConfig(root);
    const data = config === undefined ? NO_DATA : readConsentData(config);
    const region = contentRegion(root);
    const nothing = region === undefined || readLines(region).length === 0;
    if (nothing && data.permissions.length === 0) return failure('nothing-rendered');
    const shown = region === undefined ? { titles: [], complete: false } : readTitles(region, data);
    if (region !== undefined && shown.titles.length === 0 && isBusy(region)) {
      return failure('still-loading');
    }
    const app = readApp(region, data, shown);
    const statement: PageStatement = {
      roleNames: [],
      rolesComplete: app.complete,
      ...(app.name !== undefined && { partnerName: app.name }),
      app,
    };
    return success(statement);
  },
};

type Shown = Pick<AppStatement, 'titles' | 'complete'>;

/**
 * The titles that the page prints. Where its data names them, the list that holds one of those is the list of
 * permissions, and all of its items count; without data every list could be it.
 */
function readTitles(region: Element, { permissions }: ConsentData): Shown {
  const labels = new Set(permissions.flatMap(labelsOf));
  const groups = findItemGroups(region);
  const listed = groups.filter(({ titles }) => titles.some((title) => labels.has(title)));
  const used = labels.size === 0 ? groups : listed;
  const printed = readLines(region)
    .map((line) => line.text)
    .filter((text) => labels.has(text));
  const titles = [...new Set([...used.flatMap((group) => group.titles), ...printed])];
  const complete = titles.length > 0 && used.every((group) => group.complete) && !isBusy(region);
  return { titles, complete };
}

function readApp(region: Element | undefined, data: ConsentData, shown: Shown): AppStatement {
  const name = data.name ?? (region && readAppName(region, shown.titles));
  const isDenied = region !== undefined && saysUnverified(region);
  const verified = isDenied ? false : (data.verified ?? (region && readVerified(region)));
  const organisation = region && readReach(region, data.permissions, shown.titles);
  const wordings = data.permissions.map(labelsOf).filter((labels) => labels.length > 0);
  return {
    ...(name !== undefined && { name }),
    ...(data.publisher !== undefined && { publisher: data.publisher }),
    ...(verified !== undefined && { verified }),
    ...(organisation !== undefined && { organisation }),
    titles: shown.titles,
    scopes: [...new Set(data.permissions.flatMap(({ scope }) => scope ?? []))],
    ...(wordings.length > 0 && { wordings }),
    complete: shown.complete && data.complete,
  };
}

function labelsOf({ label, adminLabel }: ConsentData['permissions'][number]): string[] {
  return [...new Set([label, adminLabel].filter((text) => text !== undefined))];
}
