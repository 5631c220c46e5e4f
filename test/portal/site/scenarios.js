import { el } from './markup.js';

const response = await fetch('/standin/scenarios');

document
  .getElementById('scenarios')
  .append(
    ...(await response.json()).map(({ id, language, title, url }) =>
      el(
        'li',
        { id },
        el('a', { href: url }, title),
        el('span', {}, language),
        el('code', {}, new URL(url).host),
      ),
    ),
  );
