import { readGuid } from '../domain/guid';

const GUID_LENGTH = 36;

/** The first value that can be the id of a GDAP request, in lower case. The id is opaque. */
export function readRelationshipId(values: readonly unknown[]): string | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.map((text) => text.toLowerCase()).find((id) => /^[a-z0-9][\w-]{0,255}$/.test(id));
}

/**
 * The partner's tenant id in the id of a newer request: two GUIDs with a hyphen between, the second is the
 * partner's. All samples in Microsoft Graph's documentation are like that, but it is said nowhere.
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview
 */
export function partnerInId(id: string | undefined): string | undefined {
  if (id?.length !== 2 * GUID_LENGTH + 1 || readGuid(id.slice(0, GUID_LENGTH)) === undefined) {
    return undefined;
  }
  return readGuid(id.slice(GUID_LENGTH + 1));
}
