import { z } from 'zod';

/** In characters. */
const LONGEST_TEXT = 1000;

const cut = (whole: string) => whole.slice(0, LONGEST_TEXT);

/** Longer text is cut, not refused: a partner with an endless name must not silence the panel. */
export const longText = z.string().transform(cut);
export const nonEmptyText = z.string().min(1).transform(cut);
