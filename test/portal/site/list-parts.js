import { linkButton } from './fluent.js';
import { icon } from './icons.js';
import { el, fill } from './markup.js';

const rolesInCell = 3;

/** Role names in one cell: the first three, then how many more; `expands` makes that a button for all. */
export function rolesCell(ids, names, words, expands) {
  const all = ids.map((id) => names[id]?.name ?? id);
  const shown = all.slice(0, rolesInCell).join(', ');
  const rest = ids.length - rolesInCell;
  if (rest <= 0) return shown;
  const more = fill(words.more, { count: rest });
  if (!expands) return `${shown}, ${more}`;
  const cell = el('span', { class: 'all-roles' });
  const open = () => cell.replaceChildren(all.join(', '));
  const button = linkButton(more, open);
  button.setAttribute('aria-expanded', 'false');
  cell.append(`${shown}, `, button);
  return cell;
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
