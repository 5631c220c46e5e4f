import type { Language } from '../language';
import { party, relationship } from '../parties';
import type { PortalRole } from '../roles';
import type { Answering, GdapInvitation, Hostility, Scenario } from '../scenario';

/** What may differ from one granular request to the next. */
export type GdapVariant = Partial<
  Pick<GdapInvitation, 'answer' | 'autoExtend' | 'days' | 'status' | 'hasNoExpander'>
> & {
  readonly language?: Language;
  readonly home?: string;
  readonly theme?: 'dark';
  readonly rolesAfter?: number;
  readonly redrawsAfter?: number;
  readonly answering?: Answering;
  readonly accepting?: 'fails';
  readonly hostility?: Hostility;
  readonly notInDemo?: true;
};

const relationshipNames = {
  en: 'Fabrikam admin relationship',
  de: 'Betreuung 2027',
  fr: 'Assistance 2027',
  ja: '2027 年度サポート',
};

/** A scenario of the approval page; `number` is the partner's, which no other scenario has. */
export function gdap(
  [id, title]: readonly [id: string, title: string],
  [number, partnerName]: readonly [number: number, partnerName: string],
  roles: readonly PortalRole[],
  variant: GdapVariant = {},
): Scenario {
  const { answer = 'current', autoExtend = 'PT0S', days = 90, hasNoExpander, ...rest } = variant;
  const { home = 'https://admin.microsoft.com/AdminPortal/Home', ...others } = rest;
  const { language = 'en', status = 'approvalPending', ...staging } = others;
  const partner = party(number, partnerName, language);
  const relationshipId = relationship(number, partner);
  const relationshipName = relationshipNames[language];
  return {
    id,
    title,
    language,
    url: `${home}#/partners/invitation/granularAdminRelationships/${relationshipId}`,
    ...staging,
    page: 'gdap-invitation',
    data: {
      partner,
      relationshipId,
      relationshipName,
      roles,
      days,
      autoExtend,
      answer,
      status,
      ...(hasNoExpander && { hasNoExpander }),
    },
  };
}
