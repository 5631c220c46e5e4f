import type { Finding } from '../domain/finding';
import type { Mismatch } from '../links/find/found-link';
import { finding } from './finding';

/**
 * What is to be said about a link whose text names another address. It is about the link where it stands,
 * not about what it asks for, and therefore no check of a request.
 */
export function linkTextFindings(mismatch: Mismatch | undefined): readonly Finding[] {
  if (mismatch === undefined) return [];
  const { kind, shownHost, targetHost } = mismatch;
  const severity = kind === 'leaves-portal' ? 'danger' : 'caution';
  return [finding(`link-text.${kind}`, severity, 'relationshipLink', shownHost, targetHost)];
}
