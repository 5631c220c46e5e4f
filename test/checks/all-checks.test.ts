import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../lib/checks/all-checks';
import type { Check } from '../../lib/checks/check';
import { SOURCES } from '../../lib/data/sources';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { DATA, TESTIMONIES } from '../requests/combinations';

const names = readdirSync(new URL('../../lib/checks/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'id' in value && 'run' in value;

async function checksIn(name: string): Promise<Check[]> {
  const exported: object = await import(`../../lib/checks/${name}.ts`);
  return Object.values(exported).filter(isCheck);
}

describe('the list of checks', () => {
  test.each(names)('%s: a check in it is listed and bears the file’s name', async (name) => {
    for (const check of await checksIn(name)) {
      expect(ALL_CHECKS).toContain(check);
      expect(check.id).toBe(name);
    }
  });

  test('every check has a file of its own, and is listed once', async () => {
    const found = (await Promise.all(names.map(checksIn))).flat();
    expect(found.map(({ id }) => id).sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
    expect(new Set(ALL_CHECKS).size).toBe(ALL_CHECKS.length);
  });

  test.each(ALL_CHECKS.map((check) => [check.id, check] as const))(
    '%s signs its findings and rests them on a public page',
    (id, check) => {
      const heard = DATA.slice(0, 18);
      const seen = TESTIMONIES.flatMap((one, at) =>
        at % 5 > 0 ? [one] : [one, { ...one, heard }],
      );
      const findings = seen.flatMap((one) => check.run(mergeWitnesses(one)));
      expect(new Set(findings.map((finding) => finding.check))).toEqual(
        // No link in the combinations was mended.
        new Set(id === 'repaired-link' ? [] : [id]),
      );
      const sources: readonly string[] = Object.values(SOURCES);
      expect(findings.filter(({ source }) => !sources.includes(source))).toEqual([]);
    },
  );
});
