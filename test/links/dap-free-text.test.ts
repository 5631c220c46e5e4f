import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dapFreeText } from '../../lib/links/dap-free-text';
import { findLinks } from '../../lib/links/find-links';
import { readLink } from '../../lib/links/read-link';
import { INVITATIONS } from './labels';
import { FIXED } from './mutations';

const PARTNER = '7260758d-876b-4da1-b8aa-ae70122d886a';
const WITH = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;
const FREE = WITH.replace('DAP=true', 'DAP=false');
const ONLY_DAP = WITH.replace('ResellerRelationship', 'Administration');
const MAIL = `Contoso would like to be your Microsoft Cloud Solution Provider.

Step 1: https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

Step 2: click the following link (${WITH}).

Note: User with Global Admin permission is required to accept relationship.`;

describe('a text without DAP', () => {
  test('differs from the text in the link alone', () => {
    expect(dapFreeText(MAIL)).toBe(MAIL.replace(WITH, FREE));
  });

  test('has every link exchanged', () => {
    expect(dapFreeText(`${WITH}\n${FREE}\n${WITH}`)).toBe(`${FREE}\n${FREE}\n${FREE}`);
  });

  test.each([
    ['where nothing asks for DAP', MAIL.replace(WITH, FREE)],
    ['where there is no link', 'Hello'],
    ['where one link asks for nothing else', `${MAIL} ${ONLY_DAP}`],
    ['where a second link is cut in two', `${MAIL}\n${WITH.replace('true', 'tr\nue')}`],
    ['where words still ask for it', `${MAIL}\nAdd DAP=true yourself.`],
  ])('does not exist %s', (_, text) => {
    expect(dapFreeText(text)).toBeUndefined();
  });

  test('never asks for DAP, whatever links stand in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...INVITATIONS.map(({ url }) => url), WITH, FREE),
      fc.constantFrom(' ', '\n', ', ', ' (', ') ', 'Dear customer: '),
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = dapFreeText(pieces.join(''));
        if (text === undefined) return;
        seen += 1;
        expect(findLinks(text).filter((link) => readLink(link).dap === 'requested')).toEqual([]);
      }),
      { ...FIXED, numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(25);
  });
});
