let serial = 100 + Math.floor(Math.random() * 800);

/** A class name as style libraries generate them: it means nothing and differs on each load. */
export function hashedClass(stem = 'root') {
  serial += 1;
  return `${stem}-${serial}`;
}

/**
 * Makes an element. Options: `class`, `on` (listeners by event), anything else is an attribute;
 * `true` gives an empty attribute, `false` and `undefined` none. Children: nodes or text.
 */
export function el(tag, options = {}, ...children) {
  const element = document.createElement(tag);
  const { class: names = '', on = {}, ...attributes } = options;
  element.className = `${names} ${hashedClass()}`.trim();
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}

/** Puts values into a sentence: `fill('Hello {name}', {name: 'you'})`. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
