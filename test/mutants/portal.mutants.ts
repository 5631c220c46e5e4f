import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { portalSpecimens } from './portal-specimens';
import { runMutants } from './run-mutants';

const COUNT = Number(process.env['MUTANTS'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? 1);

/** happy-dom's windows keep every document that was parsed in them; so many, then a new one. */
const PER_WINDOW = 100;

let parsed = 0;
let current = new Window();

async function parse(html: string): Promise<Document> {
  parsed += 1;
  if (parsed % PER_WINDOW === 0) {
    await current.happyDOM.close();
    current = new Window();
  }
  // happy-dom's own types stand beside the ones of the DOM that the adapters are written for.
  return new current.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

describe('mutants of the pages that the stand-in portal renders', () => {
  test(`none of ${COUNT} that still bears a role is called clear`, { timeout: 0 }, async () => {
    const all = await portalSpecimens();
    const sellers = all.filter(({ adapter }) => adapter === 'reseller-invitation');
    const report = await runMutants([...sellers, ...all], { count: COUNT, seed: SEED, parse });
    const { mutants, unclear, clear, falseClears } = report;
    process.stdout.write(
      `${mutants} mutants of ${all.length} pages: ${unclear} of them not clear in truth, ` +
        `${clear} called clear, ${falseClears.length} wrongly.\n`,
    );
    expect(falseClears.slice(0, 3)).toEqual([]);
    expect(clear).toBeGreaterThan(COUNT / 100);
    expect(unclear).toBeGreaterThan(COUNT / 10);
  });
});
