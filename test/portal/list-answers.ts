import type { GranularRow, OtherRow, PartnerList } from './scenario';

const dayInMilliseconds = 86_400_000;

const relations = { reseller: 'Reseller', 'indirect-reseller': 'Indirect Reseller', oem: 'OEM' };

function legacyPartner({ partner, roles, type }: OtherRow): object {
  const hasDap = roles.length > 0;
  return {
    Identity: partner.tenantId,
    DisplayName: partner.name,
    Email: 'partner@contoso.com',
    Website: 'https://www.contoso.com',
    Phone: partner.address.phoneNumber,
    Relationship: relations[type] + (hasDap ? ' and Admin' : ''),
    TypeDetail: 'PartnerAdmin',
    CanDelete: false,
    CanRemoveDap: hasDap,
    AllDataRetrieved: true,
  };
}

function commercePartner({ partner, roles }: OtherRow): object {
  return {
    id: partner.tenantId,
    name: partner.name,
    aadRoles: roles.map(({ id }) => id),
    companyType: 4,
    canRemoveDap: roles.length > 0,
    contractTypes: [3],
    partnerType: 1,
  };
}

function granularRelationship(row: GranularRow, customerTenantId: string): object {
  const { from, name, partner, relationshipId, roles, status, until } = row;
  return {
    partner: { tenantId: partner.tenantId, name: partner.name },
    customer: { tenantId: customerTenantId },
    partnerGdapRelationshipId: relationshipId,
    name,
    status,
    roles: roles.map(({ id }) => id),
    duration: Math.round((Date.parse(until) - Date.parse(from)) / dayInMilliseconds),
    autoExtendDuration: 'PT0S',
    activatedDateTime: `${from}T00:00:00Z`,
    endDateTime: `${until}T00:00:00Z`,
  };
}

/** The answer to `POST /admin/api/Partners/GetPartners`. */
export function legacyPartners({ other }: PartnerList): readonly object[] {
  return other.map(legacyPartner);
}

/** The answer to `.../partnermanage/partners?customerTenantId={tenant}`. */
export function commercePartners({ other }: PartnerList): object {
  return { partners: other.map(commercePartner) };
}

/** The answer to `.../partnermanage/gdapRelationships`. */
export function granularRelationships({ customerTenantId, granular }: PartnerList): object {
  return { relationships: granular.map((row) => granularRelationship(row, customerTenantId)) };
}
