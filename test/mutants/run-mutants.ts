import type { PageStatement, ReadFailure } from '../../lib/domain/page';
import type { Result } from '../../lib/domain/result';
import { answerPage } from '../../lib/extension/answer-page';
import { ALL_PAGES } from '../../lib/pages/all-pages';
import { composePage } from '../../lib/pages/composed-copy';
import { MUTATIONS } from './mutations';
import { type Random, randomFrom } from './random';
import { bears, isRoleText } from './role-texts';

/** A page as it was rendered once, with a link that asks for nothing: all that is dangerous is on the page. */
export type Specimen = {
  readonly name: string;
  readonly address: string;
  readonly adapter: string;
  readonly html: string;
  /** Whether the page, as it is, truly asks for no admin roles. */
  readonly free: boolean;
};

/** A mutant that was called clear although it still bears a role. */
export type FalseClear = {
  readonly specimen: string;
  readonly number: number;
  readonly changes: readonly string[];
  readonly html: string;
};

export type MutantReport = {
  readonly mutants: number;
  /** Mutants whose truth is not clear. */
  readonly unclear: number;
  /** Mutants of which clear was said, rightly or not. */
  readonly clear: number;
  readonly falseClears: readonly FalseClear[];
};

/** How many mutants to make, from which seed, and how text becomes a page. */
export type MutantRun = {
  readonly count: number;
  readonly seed?: number;
  readonly parse: (html: string) => Document | Promise<Document>;
};

const MOST_CHANGES = 6;

/**
 * Makes mutants of each page in turn and looks at what the extension says of them once they are at rest. The
 * truth is the generator's own: a page that asked for roles and still bears the name of one is not clear.
 */
export async function runMutants(
  specimens: readonly Specimen[],
  { count, seed = 1, parse }: MutantRun,
): Promise<MutantReport> {
  const falseClears: FalseClear[] = [];
  let unclear = 0;
  let clear = 0;
  for (let number = 0; number < count; number += 1) {
    const specimen = specimens[number % specimens.length];
    if (specimen === undefined) break;
    const page = await parse(specimen.html);
    const { changes, roles } = mutate(page, randomFrom(seed * 1_000_003 + number));
    const isUnclear = !specimen.free && bears(page, roles);
    const saysClear = verdictOn(page, specimen) === 'clear';
    unclear += Number(isUnclear);
    clear += Number(saysClear);
    if (isUnclear && saysClear) {
      falseClears.push({
        specimen: specimen.name,
        number,
        changes,
        html: page.body.outerHTML,
      });
    }
  }
  return { mutants: count, unclear, clear, falseClears };
}

function mutate(page: Document, random: Random) {
  const roles = roleTextsOn(page.body);
  const kinds = Object.keys(MUTATIONS);
  const changes: string[] = [];
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1) {
    const kind = random.pick(kinds) ?? 'wrap';
    changes.push(kind);
    roles.push(...(MUTATIONS[kind]?.(page, random) ?? []));
  }
  return { changes, roles };
}

function roleTextsOn(node: Node): string[] {
  if (node.nodeType === 3) return isRoleText(node.nodeValue ?? '') ? [node.nodeValue ?? ''] : [];
  return [...node.childNodes].flatMap(roleTextsOn);
}

function verdictOn(page: Document, { address, adapter }: Specimen): string | undefined {
  const { root } = composePage(page, (element) => element.shadowRoot);
  const words = ALL_PAGES.find(({ id }) => id === adapter)?.read(root) as Result<
    PageStatement,
    ReadFailure
  >;
  const seen = {
    addresses: [address],
    readBefore: false,
    words,
    heard: [],
    accepted: false,
    settled: true,
    late: true,
  };
  const { order } = answerPage(seen, new URL(address).origin, (key) => key);
  return order.sheet?.verdict;
}
