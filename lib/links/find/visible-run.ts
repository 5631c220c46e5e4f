import { findLinksAt, type LinkInText } from '../find-links';

/**
 * Text that people read in one piece although tags and entities divide it in the source. Knows for each of
 * its addresses where that begins and how long it is there.
 */
export type VisibleRun = {
  add(text: string, at: number): void;
  /** The addresses in it; afterwards it is empty. */
  take(): readonly (LinkInText & { readonly length: number })[];
};

/** Begins an empty run. */
export function visibleRun(): VisibleRun {
  let pieces: { text: string; at: number }[] = [];
  return {
    add(text, at) {
      const last = pieces.at(-1);
      if (last !== undefined && last.at + last.text.length === at) last.text += text;
      else pieces.push({ text, at });
    },
    take() {
      const taken = pieces;
      pieces = [];
      const places = sourceOffsets(taken);
      return findLinksAt(taken.map(({ text }) => text).join('')).map(({ link, at }) => {
        const start = places(at);
        return { link, at: start, length: places(at + link.length - 1) + 1 - start };
      });
    },
  };
}

/** Turns offsets of the joined text into those of the source. They must be asked for in ascending order. */
function sourceOffsets(
  pieces: readonly { text: string; at: number }[],
): (offset: number) => number {
  let [index, before] = [0, 0];
  return (offset) => {
    for (;;) {
      const piece = pieces[index];
      if (piece === undefined) return 0;
      if (offset < before + piece.text.length) return piece.at + offset - before;
      before += piece.text.length;
      index += 1;
    }
  };
}
