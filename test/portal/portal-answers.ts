import { acceptedReseller, approvedGdap } from './acceptance-answers';
import { delegatedAccess, gdapInvitation, type JsonAnswer } from './invitation-answers';
import { commercePartners, granularRelationships, legacyPartners } from './list-answers';
import { pickList } from './pick-scenario';
import type { PartnerList } from './scenario';
import { shellInfo } from './shell-info-answer';

type Answer = (id: string, from: URL) => JsonAnswer | undefined;

const manage = '/fd/commerceMgmt/partnermanage';
const approve =
  /^\/fd\/GdapPartnerManage\/CustomerServiceAdminApi\/Web\/v1\/GranularAdminRelationships\/([^/]+)\/UpdateStatus$/;

function ofList(answer: (list: PartnerList) => object): Answer {
  return (_, from) => {
    const list = pickList(from)?.data;
    return list && { status: 200, body: JSON.stringify(answer(list)), after: 0 };
  };
}

const answers: readonly (readonly [method: string, path: RegExp, Answer])[] = [
  ['GET', new RegExp(`^${manage}/partners/csp/([^/]+)/delegatedaccess$`), delegatedAccess],
  ['GET', /^\/fd\/commerceMgmt2\/partnermanage\/gdapInvitations\/([^/]+)$/, gdapInvitation],
  ['POST', /^\/admin\/api\/Partners\/GetPartners$/, ofList(legacyPartners)],
  ['GET', new RegExp(`^${manage}/partners$`), ofList(commercePartners)],
  ['GET', new RegExp(`^${manage}/gdapRelationships$`), ofList(granularRelationships)],
  [
    'POST',
    new RegExp(`^${manage}/partners/csp/delegatedaccess$`),
    (_, from) => acceptedReseller(from),
  ],
  ['POST', approve, approvedGdap],
  ['GET', /^\/admin\/api\/coordinatedbootstrap\/shellinfo$/, (_, from) => shellInfo(from)],
];

/**
 * The portal's JSON answer to a request. Some of its requests name no scenario,
 * so the page that they come from tells which one is meant.
 */
export function portalAnswer(method: string, path: string, from: URL): JsonAnswer | undefined {
  for (const [expected, pattern, answer] of answers) {
    const match = method === expected ? pattern.exec(path) : null;
    if (match) return answer((match[1] ?? '').toLowerCase(), from);
  }
  return undefined;
}
