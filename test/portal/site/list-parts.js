import { icon } from './icons.js';
import { el, fill } from './markup.js';

const rolesInCell = 3;

/** Role names in one cell: the first three, then how many more. */
export function rolesCell(ids, names, words) {
  const shown = ids.slice(0, rolesInCell).map((id) => names[id]?.name ?? id);
  const rest = ids.length - shown.length;
  return [...shown, ...(rest > 0 ? [fill(words.more, { count: rest })] : [])].join(', ');
}

/** Puts rows that belong to the same partner together, in the order they come. */
export function byPartner(rows) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.partnerId) ?? { name: row.partnerName, rows: [] };
    group.rows.push(row);
    groups.set(row.partnerId, group);
  }
  return [...groups.values()];
}

/** The bar above a list: what one can do, how many items there are. */
export function commandBar({ count, left, right }, { list }) {
  const items = count === 1 ? list.items.one : fill(list.items.other, { count });
  const entry = ([name, label]) =>
    el('button', { type: 'button', class: 'ms-CommandBarItem-link' }, icon(name), label);
  return el('div', { class: 'ms-CommandBar', role: 'menubar' }, [
    ...left.map(entry),
    el('span', { class: 'command-space' }),
    el('span', { class: 'command-count' }, items),
    ...right.map(entry),
  ]);
}
