/** A stretch of a text, the end not in it. */
export type Stretch = { readonly from: number; readonly to: number };

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The code in a Markdown text, in order: fenced blocks and spans between runs of backticks of the same length.
 * Source: CommonMark 0.31, sections 4.5 and 6.1. Linear in length.
 */
export function codeIn(text: string): readonly Stretch[] {
  const fences = fencesIn(text);
  const code: Stretch[] = [];
  let at = 0;
  for (const fence of [...fences, { from: text.length, to: text.length }]) {
    code.push(...spansIn(text, at, fence.from));
    if (fence.to > fence.from) code.push(fence);
    at = fence.to;
  }
  return code;
}

function fencesIn(text: string): Stretch[] {
  const fences: Stretch[] = [];
  let open: { mark: string; from: number } | undefined;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const mark = FENCE.exec(text.slice(at, Math.min(end, at + 200)))?.[1];
    if (open === undefined) {
      if (mark !== undefined) open = { mark, from: at };
    } else if (mark?.startsWith(open.mark)) {
      fences.push({ from: open.from, to: end });
      open = undefined;
    }
    at = end;
  }
  if (open !== undefined) fences.push({ from: open.from, to: text.length });
  return fences;
}

function spansIn(text: string, from: number, to: number): Stretch[] {
  const runs: { at: number; length: number }[] = [];
  for (const { 0: run, index } of text.slice(from, to).matchAll(/\\.|`+/gs)) {
    if (run.startsWith('`')) runs.push({ at: from + index, length: run.length });
  }
  const waiting = new Map<number, number[]>();
  for (const { at, length } of runs) {
    const places = waiting.get(length);
    if (places) places.push(at);
    else waiting.set(length, [at]);
  }
  for (const places of waiting.values()) places.reverse();

  const spans: Stretch[] = [];
  let end = from;
  for (const { at, length } of runs) {
    const places = waiting.get(length) ?? [];
    while ((places.at(-1) ?? Infinity) <= at) places.pop();
    const close = places.at(-1);
    if (at < end || close === undefined) continue;
    end = close + length;
    spans.push({ from: at, to: end });
  }
  return spans;
}
