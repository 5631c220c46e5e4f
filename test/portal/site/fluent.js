import { icon } from './icons.js';
import { el, hashedClass } from './markup.js';

/** A Fluent button; `kind` is primary or default, `id` a known data-automation-id. */
export function button(label, { disabled = false, id, kind = 'default', onClick } = {}) {
  return el(
    'button',
    {
      type: 'button',
      class: `ms-Button ms-Button--${kind}`,
      'data-automation-id': id,
      'data-is-focusable': 'true',
      disabled,
      on: { click: onClick ?? (() => undefined) },
    },
    el(
      'span',
      { class: 'ms-Button-flexContainer' },
      el(
        'span',
        { class: 'ms-Button-textContainer' },
        el('span', { class: 'ms-Button-label' }, label),
      ),
    ),
  );
}

/** A Fluent link that acts on the page. */
export function linkButton(label, onClick) {
  return el('button', { type: 'button', class: 'ms-Link', on: { click: onClick } }, label);
}

/** A Fluent link that leads somewhere. */
export function link(label, href) {
  return el('a', { class: 'ms-Link', href }, label);
}

/** A Fluent checkbox. */
export function checkbox(label, onChange) {
  const id = hashedClass('checkbox');
  const input = el('input', { type: 'checkbox', id, 'aria-label': label });
  const root = el(
    'div',
    { class: 'ms-Checkbox is-enabled' },
    input,
    el(
      'label',
      { class: 'ms-Checkbox-label', for: id },
      el('div', { class: 'ms-Checkbox-checkbox' }, icon('CheckMark')),
      el('span', { class: 'ms-Checkbox-text' }, el('span', {}, label)),
    ),
  );
  input.addEventListener('change', () => {
    root.classList.toggle('is-checked', input.checked);
    onChange(input.checked);
  });
  return root;
}

/** What stands where content will be. */
export function shimmer(lines = 6) {
  const bar = () => el('div', { class: 'ms-Shimmer-container' });
  return el('div', { 'aria-busy': 'true' }, Array.from({ length: lines }, bar));
}

/** What turns for as long as nothing comes. */
export function spinner(label) {
  return el(
    'div',
    { class: 'ms-Spinner', role: 'status', 'aria-live': 'polite' },
    el('div', { class: 'ms-Spinner-circle ms-Spinner--large' }),
    el('div', { class: 'ms-Spinner-label' }, label),
  );
}

/** A coloured bar across the page. */
export function messageBar(text, kind = 'severeWarning') {
  return el(
    'div',
    {
      class: `ms-MessageBar ms-MessageBar--${kind}`,
      role: kind === 'success' ? 'status' : 'alert',
    },
    icon(kind === 'success' ? 'CheckMark' : 'Warning'),
    el('span', { class: 'ms-MessageBar-innerText' }, el('span', {}, text)),
  );
}

/** Asks over the page; `onYes` runs after the yes button closed it. */
export function askInDialog({ heading, no, onYes, paragraphs, yes }) {
  const close = () => layer.remove();
  const agree = () => {
    close();
    onYes();
  };
  const body = el(
    'div',
    { class: 'ms-Dialog-main', role: 'dialog', 'aria-modal': 'true', 'aria-label': heading },
    el('div', { class: 'ms-Dialog-title', role: 'heading', 'aria-level': '1' }, heading),
    el(
      'button',
      { type: 'button', class: 'ms-Dialog-close', 'aria-label': 'Close', on: { click: close } },
      icon('Cancel'),
    ),
    ...paragraphs.map((text) => el('p', { class: 'ms-Dialog-subText' }, text)),
    el('div', { class: 'ms-Dialog-actions' }, [
      button(yes, { kind: 'primary', onClick: agree }),
      button(no, { onClick: close }),
    ]),
  );
  const layer = el('div', { class: 'ms-Layer ms-Layer--fixed' }, body);
  document.body.append(layer);
}
