import { DISGUISES } from './disguises';
import { draftFor, written } from './draft';
import type { Random } from './random';
import { encodeSeparators, TEXT_DISGUISES, type TextDisguise } from './texts';
import { drawTruth, mayBeClear, type Truth } from './truth';

/** A disguised link, and what its maker knows about it. */
export type Disguised = {
  readonly link: string;
  readonly truth: Truth;
  readonly mayBeClear: boolean;
};

const MOST_DISGUISES = 6;
const TEXTS: readonly [TextDisguise, ...TextDisguise[]] = [encodeSeparators, ...TEXT_DISGUISES];

/** Draws a truth, writes a link for it and disguises that up to six times. */
export function generate(random: Random): Disguised {
  const draft = draftFor(drawTruth(random), random);
  const count = random.below(MOST_DISGUISES + 1);
  const ofParts = random.below(count + 1);
  for (let step = 0; step < ofParts; step += 1) random.pick(DISGUISES)(draft, random);
  let link = written(draft);
  for (let step = ofParts; step < count; step += 1) link = random.pick(TEXTS)(link, random);
  return { link, truth: draft.truth, mayBeClear: mayBeClear(draft.truth) };
}
