import type { CloudId } from '../../data/graph-clouds';
import { nextAddress } from '../../graph/addresses';
import type { GraphTrouble } from '../../graph/graph-fault';
import { readPage } from '../../graph/read-page';
import type { GraphGet } from './graph-get';

/** What was got of a list, and why it is not all of it. */
export type GotList = { readonly items: readonly unknown[]; readonly trouble?: GraphTrouble };

/** So many pages of one list are read, at most. */
const MOST_PAGES = 100;
/** And so many entries. */
const MOST_ITEMS = 20_000;

/** Gets a list page by page. What came before a trouble is not lost. */
export async function getList(first: URL, cloud: CloudId, get: GraphGet): Promise<GotList> {
  const items: unknown[] = [];
  let address = first;
  for (let page = 1; ; page += 1) {
    const answer = await get(address);
    if (!answer.ok) return { items, trouble: answer.error };
    const read = readPage(answer.value);
    if (!read.ok) return { items, trouble: { fault: read.error } };
    items.push(...read.value.items);
    const { next } = read.value;
    if (next === undefined) return { items };
    if (page >= MOST_PAGES || items.length >= MOST_ITEMS) {
      return { items: items.slice(0, MOST_ITEMS), trouble: { fault: 'too-many' } };
    }
    const following = nextAddress(next, cloud);
    if (following === undefined) return { items, trouble: { fault: 'strange-next' } };
    address = following;
  }
}
