import { namesOf } from '../fingerprint-roles.ts';
import { type CatalogueTexts, FACT_FILES } from './catalogue-files.ts';
import { checkCatalogue } from './pack-catalogue.ts';
import { packRoles } from './pack-roles.ts';
import { parseFacts } from './parse-catalogue.ts';

/**
 * Checks a catalogue and says in some lines what is in it.
 * @throws with a sentence for each fault.
 */
export function summaryOf(texts: CatalogueTexts): string[] {
  const model = checkCatalogue(texts);
  const { roles, tasks, sets } = parseFacts(texts);
  const names = roles.roles.flatMap((role) => [...new Set(namesOf(role))]);
  const languages = new Set(roles.roles.flatMap((role) => Object.keys(role.names)));
  const tiers = [0, 1, 2].map((tier) => model.roles.filter((role) => role.tier === tier).length);
  const privileged = roles.roles.filter((role) => role.privileged).length;
  const grantable = roles.roles.filter((role) => role.gdap === true).length;
  const packed = JSON.stringify(packRoles(model));
  const raw = Object.entries(FACT_FILES).map(
    ([key, file]) => [file, bytesOf(texts[key as keyof typeof FACT_FILES])] as const,
  );
  const total = raw.reduce((sum, [, bytes]) => sum + bytes, 0);
  return [
    'The catalogue has no fault.',
    `Roles: ${roles.roles.length}, of which ${privileged} are marked as privileged and ${grantable} are known to be granted by GDAP`,
    `Tiers: ${tiers.map((count, tier) => `${count} in tier ${tier}`).join(', ')}`,
    `Names: ${names.length}, in English and ${languages.size} more languages (${[...languages].sort().join(', ')})`,
    `Actions: ${model.actions.length}`,
    `Tasks: ${tasks.tasks.length}`,
    `Sets: ${sets.sets.length}`,
    ...raw.map(([file, bytes]) => `Raw: ${file}, ${bytes} bytes`),
    `Raw in all: ${total} bytes`,
    `Packed: ${bytesOf(packed)} bytes of what follows from roles and actions`,
  ];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
