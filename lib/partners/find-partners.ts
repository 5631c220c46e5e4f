import type { PartnerLine } from './overview';

/**
 * The partners that a search means: each of its words stands in the partner's name, in its tenant id, or in the
 * name or id of a role or relationship it holds. Capitals and accents do not matter.
 */
export function findPartners(
  partners: readonly PartnerLine[],
  search: string,
): readonly PartnerLine[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return partners;
  return partners.filter((partner) => {
    const text = plain(textOf(partner));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ name, tenantId = '', grants }: PartnerLine): string {
  const held = grants.flatMap(({ roles, relationship = '', access }) => [
    ...roles.map((role) => role.name),
    ...access,
    relationship,
  ]);
  return [name, tenantId, ...held].join('\n');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
