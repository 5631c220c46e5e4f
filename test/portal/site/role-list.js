import { linkButton, shimmer } from './fluent.js';
import { el } from './markup.js';

const shownAtFirst = 5;

function roleLine({ does, name }, hasDescriptions) {
  const description = el('div', { class: 'role-description' }, does);
  return el(
    'div',
    { class: 'role' },
    el('div', {}, name),
    hasDescriptions ? description : undefined,
  );
}

/**
 * Roles, one below the other, under an introduction. Cut `until-opened`, only the first five are there
 * until "Show more roles" is pressed; cut `for-good`, nothing brings the others; `not`, all are there.
 * The names come with a promise, maybe much later.
 */
export function roleList({ cut = 'not', describes = true, ids, intro, names, words }) {
  const list = el('div', { class: 'roles' }, shimmer(3));
  let known;
  let hasDescriptions = false;
  let isCut = cut !== 'not' && ids.length > shownAtFirst;
  const canOpen = cut === 'until-opened' && isCut;

  const toggleDescriptions = ({ currentTarget }) => {
    hasDescriptions = !hasDescriptions;
    currentTarget.textContent = hasDescriptions ? words.hideDescriptions : words.showDescriptions;
    render();
  };
  const toggleCut = () => {
    isCut = !isCut;
    render();
  };
  const render = () => {
    if (!known) return;
    const shown = isCut ? ids.slice(0, shownAtFirst) : ids;
    const lines = shown.map((id) => roleLine(known[id] ?? { name: id, does: '' }, hasDescriptions));
    const toggle = linkButton(isCut ? words.showMore : words.showLess, toggleCut);
    list.replaceChildren(...lines, ...(canOpen ? [toggle] : []));
  };

  names.then((answer) => {
    known = answer;
    render();
  });
  const describe = describes ? linkButton(words.showDescriptions, toggleDescriptions) : undefined;
  return [el('p', {}, intro, describe), list];
}
