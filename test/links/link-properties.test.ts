import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { readLink } from '../../lib/links/read-link';
import { repairLink } from '../../lib/links/repair';
import { INVITATIONS, LABELS, type Label, PLAIN_LABELS } from './labels';
import { dangerous, destructive, FIXED, type Mutation, mutation } from './mutations';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  // Single code units, so that surrogates come without their other half.
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

/** Pieces of consent links in any order. */
const debris = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['https://', 'http://', '//', 'admin.microsoft.com', 'login.microsoftonline.com', '.'],
        ...['@', ':', '/', '?', '#', '&', '=', '%', '%25', '%2', '\\', '&amp;', '\u0000', '\ud800'],
        ...['invType', 'Administration', 'DAP', 'true', 'ref', 'partners/invitation', '.mcas.ms'],
        ...['granularAdminRelationships/', 'adminconsent', 'prompt=consent', 'partnersignup.aspx'],
        ...['constructor', '__proto__', 'hasOwnProperty'],
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const clean = (label: Label) => repairLink(label.url).text;

/** A labelled link, before and after all changes. Both in plain text, to be read when a test fails. */
function changed(labels: readonly Label[], ...changes: fc.Arbitrary<Mutation>[]) {
  return fc.tuple(fc.constantFrom(...labels), fc.tuple(...changes)).map(([label, steps]) => ({
    link: clean(label),
    written: steps.reduce((text, step) => step(text), clean(label)),
  }));
}

describe('whatever the text', () => {
  test('readLink answers with a flow and a DAP reading', () => {
    const check = (text: string) => {
      const { flow, dap } = readLink(text);
      expect(typeof flow).toBe('string');
      expect(typeof dap).toBe('string');
    };
    fc.assert(fc.property(anyText, check), { ...FIXED, numRuns: 2000 });
    fc.assert(fc.property(debris, check), { ...FIXED, numRuns: 2000 });
  });

  test('a link cut off anywhere is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LABELS), fc.nat(400), ({ url }, end) => {
        readLink(url.slice(0, end));
        readLink(url.slice(end));
      }),
      { ...FIXED, numRuns: 1000 },
    );
  });
});

describe('a labelled link written differently', () => {
  test('keeps its verdict or gets a worse one', () => {
    fc.assert(
      fc.property(changed(PLAIN_LABELS, mutation), ({ link, written }) => {
        const allowed = [assessLink(link).verdict, 'cannot-tell', 'danger'];
        expect(allowed).toContain(assessLink(written).verdict);
      }),
      { ...FIXED, numRuns: 3000 },
    );
  });

  test('never becomes clear, even when separators are encoded', () => {
    const unclear = PLAIN_LABELS.filter((label) => assessLink(clean(label)).verdict !== 'clear');
    fc.assert(
      fc.property(changed(unclear, destructive, mutation), ({ written }) => {
        expect(assessLink(written).verdict).not.toBe('clear');
      }),
      { ...FIXED, numRuns: 2000 },
    );
  });

  test('is a danger once it asks for DAP, when it is an invitation', () => {
    expect(INVITATIONS.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(changed(INVITATIONS, dangerous), ({ written }) => {
        expect(assessLink(written).verdict).toBe('danger');
      }),
      { ...FIXED, numRuns: 2000 },
    );
  });

  test('stays a danger whatever else is done to it', () => {
    fc.assert(
      fc.property(changed(INVITATIONS, dangerous, mutation), ({ written }) => {
        expect(assessLink(written).verdict).toBe('danger');
      }),
      { ...FIXED, numRuns: 2000 },
    );
  });
});
