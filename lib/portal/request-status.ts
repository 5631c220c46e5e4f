import type { RequestStatus } from '../domain/data';

/**
 * The words for how far a request has got.
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship
 */
const WORDS: readonly (readonly [RequestStatus, RegExp])[] = [
  ['pending', /^(?:created|approvalpending|pending)$/],
  ['accepted', /^(?:approved|activating|activated|active|expiring)$/],
  ['ended', /^(?:expired|terminat\w*|cancell?ed|rejected|declined|deleted)$/],
];

/** The first value that is a known word, in any case, with or without spaces. */
export function readStatus(values: readonly unknown[]): RequestStatus | undefined {
  return values.map(statusIn).find((status) => status !== undefined);
}

function statusIn(value: unknown): RequestStatus | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return WORDS.find(([, words]) => words.test(word))?.[0];
}
