import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/** Proofpoint's first form. Source: Proofpoint's public URL decoder. Checked 2026-11-30. */
export const proofpointV1: Wrapper = {
  id: 'proofpoint-v1',
  name: 'Proofpoint',
  places: ['urldefense.proofpoint.com/v1/url'],
  unwrap: (url) => wrappedParameter(url, 'u'),
};
