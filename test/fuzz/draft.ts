import type { Random } from './random';
import type { Truth } from './truth';

/** A link on its way to being written: what it asks for, and its parts. */
export type Draft = {
  truth: Truth;
  scheme: string;
  userInfo: string;
  port: string;
  path: string;
  query: string[];
  route: string | undefined;
  /** Parameters inside the hash. */
  tail: string[];
};

const PARTNER = '4b1f17f7-26f6-4624-a58c-2bc917bae8f3';
const PROVIDER = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
const ROUTES: Readonly<Record<Truth['route'], string | undefined>> = {
  current: '/partners/invitation',
  old: '/BillingAccounts/partner-invitation',
  none: undefined,
  unknown: '/partners/invitations-2',
  granular: `/partners/invitation/granularAdminRelationships/${PARTNER}-${PROVIDER}`,
  store: undefined,
  signup: undefined,
};

/** The plain link for a truth, as its maker would write it. */
export function draftFor(truth: Truth, random: Random): Draft {
  const signup = truth.route === 'signup';
  const query = [
    `${signup ? 'type' : 'invType'}=${truth.invitation}`,
    `${signup ? 'id' : 'partnerId'}=${PARTNER}`,
    `msppId=${random.pick(['0', '601089', '6531449'])}`,
  ];
  if (truth.invitation.startsWith('Indirect')) query.push(`indirectCSPId=${PROVIDER}`);
  if (truth.dap !== undefined) query.push(`DAP=${truth.dap}`);
  const path = signup
    ? '/partner/partnersignup.aspx'
    : truth.route === 'store'
      ? '/manage/partner-invitation'
      : random.pick(['/Adminportal/Home', '/AdminPortal/Home', '/']);
  return {
    ...{ truth, scheme: 'https', userInfo: '', port: '', path },
    ...{ query, route: ROUTES[truth.route], tail: [] },
  };
}

export function written({
  truth,
  scheme,
  userInfo,
  port,
  path,
  query,
  route,
  tail,
}: Draft): string {
  const search = query.length === 0 ? '' : `?${query.join('&')}`;
  const hash = route === undefined && tail.length === 0 ? '' : `#${route ?? ''}`;
  const inHash = tail.length === 0 ? '' : `?${tail.join('&')}`;
  return `${scheme}://${userInfo}${truth.host}${port}${path}${search}${hash}${inHash}`;
}
