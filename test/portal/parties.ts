import type { Language } from './language';

/** A company as an invitation names it. All of them are made up. */
export type Party = {
  readonly tenantId: string;
  readonly name: string;
  readonly address: {
    readonly line1: string;
    readonly city: string;
    readonly state: string;
    readonly postalCode: string;
    readonly countryCode: string;
    readonly phoneNumber: string;
  };
};

const places = {
  en: {
    line1: '12 Harbor Street',
    city: 'Redmond',
    state: 'WA',
    postalCode: '98052',
    countryCode: 'US',
    phoneNumber: '4255550100',
  },
  de: {
    line1: 'Hafenstraße 12',
    city: 'Hamburg',
    state: '',
    postalCode: '20457',
    countryCode: 'DE',
    phoneNumber: '040 5550100',
  },
  fr: {
    line1: '12 rue du Port',
    city: 'Nantes',
    state: '',
    postalCode: '44000',
    countryCode: 'FR',
    phoneNumber: '02 55 50 01 00',
  },
  ja: {
    line1: '港町 1-12',
    city: '横浜市',
    state: '',
    postalCode: '231-0001',
    countryCode: 'JP',
    phoneNumber: '045-555-0100',
  },
} as const satisfies Record<Language, Party['address']>;

/** The tenant id with that number of three digits: every scenario's partner has its own. */
export function tenant(number: number): string {
  return `5ce90${number}-7e57-4aaa-8bbb-${String(number).padStart(12, '0')}`;
}

/** The id of a granular relationship: two GUIDs, the second one is the partner's tenant. */
export function relationship(number: number, partner: Party): string {
  return `9da9c0de-7e57-4ccc-8ddd-${String(number).padStart(12, '0')}-${partner.tenantId}`;
}

/** A made-up company with the tenant id of that number. */
export function party(number: number, name: string, language: Language = 'en'): Party {
  return { tenantId: tenant(number), name, address: places[language] };
}
