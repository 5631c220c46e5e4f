import { el } from './markup.js';
import { button } from './pc-parts.js';

function fieldOf(label) {
  const field = el('textarea', { class: 'pc-email', 'aria-label': label });
  return {
    node: field,
    // A value that a script sets fires no event and changes no node.
    show: (lines) => {
      field.value = lines.map(({ text }) => text).join('\n');
    },
    read: () => field.value,
  };
}

function textOf(label) {
  const box = el('div', { class: 'pc-email', role: 'textbox', 'aria-label': label });
  const lineOf = ({ isStrong, text }) => el(isStrong ? 'strong' : 'span', {}, text);
  return {
    node: box,
    show: (lines) => box.replaceChildren(...lines.flatMap((line) => [lineOf(line), '\n'])),
    read: () => box.textContent,
  };
}

function styles() {
  return ['colors.css', 'partner-center.css'].map((name) =>
    el('link', { rel: 'stylesheet', href: `/standin/${name}` }),
  );
}

/** Two open shadow roots, one in the other, with the field in the inner one. */
function shadowOf(label) {
  const field = fieldOf(label);
  const inner = el('he-text-area');
  inner.attachShadow({ mode: 'open' }).append(...styles(), field.node);
  const outer = el('mfe-request-text');
  outer.attachShadow({ mode: 'open' }).append(...styles(), inner);
  return { ...field, node: outer };
}

const places = { textarea: fieldOf, text: textOf, shadow: shadowOf };

/**
 * The text for an e-mail, where the scenario wants it, with the two links that use it.
 * Lines: `{text, isStrong}`; `show(lines)` puts others in their place at once.
 */
export function emailText(place, label) {
  const { node, read, show } = places[place](label);
  const open = () => {
    location.href = `mailto:?body=${encodeURIComponent(read())}`;
  };
  const copy = () => navigator.clipboard.writeText(read());
  const links = el('div', { class: 'pc-links' }, [
    button('Open in email', open),
    button('Copy to clipboard', copy),
  ]);
  return { node, links, show };
}
