import { delegatedAccess, gdapInvitation } from './invitation-answers';
import { commercePartners, granularRelationships, legacyPartners } from './list-answers';
import { pickList } from './pick-scenario';
import type { PartnerList } from './scenario';

type Answer = (id: string, list: PartnerList | undefined) => object | undefined;

const manage = '/fd/commerceMgmt/partnermanage';

const answers: readonly (readonly [method: string, path: RegExp, Answer])[] = [
  ['GET', new RegExp(`^${manage}/partners/csp/([^/]+)/delegatedaccess$`), delegatedAccess],
  ['GET', /^\/fd\/commerceMgmt2\/partnermanage\/gdapInvitations\/([^/]+)$/, gdapInvitation],
  ['POST', /^\/admin\/api\/Partners\/GetPartners$/, (_, list) => list && legacyPartners(list)],
  ['GET', new RegExp(`^${manage}/partners$`), (_, list) => list && commercePartners(list)],
  [
    'GET',
    new RegExp(`^${manage}/gdapRelationships$`),
    (_, list) => list && granularRelationships(list),
  ],
];

/**
 * The portal's JSON answer to a request. Its requests for lists name no scenario,
 * so the page that they come from tells which one is meant.
 */
export function portalAnswer(method: string, path: string, from: URL): object | undefined {
  for (const [expected, pattern, answer] of answers) {
    const match = method === expected ? pattern.exec(path) : null;
    if (match) return answer((match[1] ?? '').toLowerCase(), pickList(from)?.data);
  }
  return undefined;
}
