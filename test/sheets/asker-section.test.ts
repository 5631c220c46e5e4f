import { describe, expect, test } from 'vitest';
import type { DataStatement } from '../../lib/domain/data';
import type { Translate } from '../../lib/domain/text';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { askerBlocks } from '../../lib/sheets/asker-section';
import { link, page } from '../requests/combinations';

const names: Translate = (key) => key;
const kinds = (seen: Partial<Testimony>) => {
  const request = mergeWitnesses({
    link: link({ flow: 'gdap', relationshipId: 'r', partnerTenantId: 't' }),
    page: page({ roleNames: ['Reports Reader'], partnerName: 'Contoso', open: false }),
    reading: 'read',
    ...seen,
  });
  return askerBlocks(request, names).map(({ kind }) => kind);
};
const says = (status: DataStatement['status']): DataStatement[] => [
  { answer: 'a', relationshipId: 'r', ...(status && { status }) },
];

describe('whether the admin expected the partner', () => {
  test.each<[what: string, seen: Partial<Testimony>]>([
    ['nobody knows how far it has got', {}],
    ['it waits', { heard: says('pending') }],
    ['the data calls it over, and the page offers it', { heard: says('ended'), page: page() }],
  ])('is asked where %s', (_, seen) => {
    expect(kinds(seen)).toContain('question');
  });

  test.each<[what: string, seen: Partial<Testimony>]>([
    ['it was accepted before', { heard: says('accepted') }],
    ['it has ended', { heard: says('ended') }],
    ['the admin was seen accepting', { accepted: true }],
  ])('is not asked where %s: nothing is left to decide', (_, seen) => {
    expect(kinds(seen)).toEqual(['text', 'text']);
  });
});
