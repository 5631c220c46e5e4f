import { LARGEST_FILE } from '../links/find/decode-text';
import { findIn } from '../links/find/find-in';
import type { ContentKind, FileNote, FindFailure, FoundLink } from '../links/find/found-link';
import { assessFound } from './assess-found';
import type { CheckedLink } from './checked-link';

/** Something to look for links in: a file, or what was pasted. */
export type LinkSource = {
  /** Missing for what was pasted. */
  readonly name?: string;
  readonly kind?: ContentKind;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
};

/** What went wrong with a source, or was odd about it. */
export type SourceTrouble = {
  readonly file?: string;
  readonly what: FileNote['note'] | FindFailure | 'not-readable' | 'no-link' | 'stopped';
  /** The name of a charset or an attachment. */
  readonly value?: string;
  readonly line?: number;
};

/** What has been added since the last step, and how far the work has got. */
export type CheckStep = {
  readonly checked: readonly CheckedLink[];
  readonly troubles: readonly SourceTrouble[];
  /** Links that were found so far, checked or not. */
  readonly found: number;
};

/** So many links are checked before the page may draw again. */
const SLICE = 200;

/**
 * Finds and checks the links of several sources, in order and in slices. What goes wrong with one is told, and
 * the next one follows. Opens nothing and asks nobody.
 * @param pause lets the page draw and listen.
 * @param signal stops the work; what was checked until then stays, and what was not looked into is told.
 */
export async function* checkSources(
  sources: readonly LinkSource[],
  pause: () => Promise<void>,
  signal: AbortSignal,
): AsyncGenerator<CheckStep> {
  let found = 0;
  for (const source of sources) {
    if (signal.aborted) {
      yield { checked: [], troubles: [{ ...fileOf(source), what: 'stopped' }], found };
      continue;
    }
    const { links, troubles } = await linksOf(source);
    found += links.length;
    yield { checked: [], troubles, found };
    await pause();
    for (let at = 0; at < links.length && !signal.aborted; at += SLICE) {
      const slice = links.slice(at, at + SLICE);
      yield { checked: slice.map((link) => checkOne(link, source)), troubles: [], found };
      await pause();
    }
  }
}

type Looked = { readonly links: readonly FoundLink[]; readonly troubles: readonly SourceTrouble[] };

async function linksOf(source: LinkSource): Promise<Looked> {
  const trouble = (what: SourceTrouble['what']): Looked => ({
    links: [],
    troubles: [{ ...fileOf(source), what }],
  });
  if (source.size > LARGEST_FILE) return trouble('too-large');
  try {
    const content = await source.read();
    const looked = await findIn(content, source.name ?? '', source.kind);
    if (!looked.ok) return trouble(looked.error);
    const { links, notes } = looked.value;
    const troubles = notes.map(({ note, ...rest }) => ({ ...fileOf(source), what: note, ...rest }));
    const all = links.length > 0 ? links : aloneIn(content, source);
    return all.length > 0
      ? { links: all, troubles }
      : { links: [], troubles: [...troubles, ...trouble('no-link').troubles] };
  } catch {
    // A folder, a file that has gone, or one that nothing here can take apart.
    return trouble('not-readable');
  }
}

/** What was pasted without an address in it is tried as one link: it may have lost its beginning. */
function aloneIn(content: Uint8Array, { name }: LinkSource): readonly FoundLink[] {
  const word = name === undefined ? new TextDecoder().decode(content).trim() : '';
  return /^\S+$/.test(word) ? [{ link: word, line: 1, column: 1 }] : [];
}

function checkOne(found: FoundLink, source: LinkSource): CheckedLink {
  return {
    link: found.link,
    assessment: assessFound(found),
    place: { ...found, ...fileOf(source) },
  };
}

function fileOf({ name }: LinkSource): { file?: string } {
  return name === undefined ? {} : { file: name };
}
