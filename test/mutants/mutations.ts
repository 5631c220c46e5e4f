import type { Random } from './random';
import { isRoleText, LANGUAGES, translated } from './role-texts';

/** Changes a page a little. @returns texts of roles that it put on the page. */
export type Mutation = (page: Document, random: Random) => readonly string[];

const TAGS = ['div', 'span', 'p', 'li', 'section', 'b', 'article', 'x-part', 'dd', 'h3'];
const ATTRIBUTES = [
  'class',
  'role',
  'id',
  'data-automation-id',
  'aria-label',
  'aria-level',
  'type',
];

const elementsOf = (page: Document) =>
  [...page.body.querySelectorAll('*')].filter((element) => element.localName !== 'script');

const textsOf = (page: Document) => {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3 && node.nodeValue?.trim()) texts.push(node as Text);
    for (const child of node.childNodes) walk(child);
  };
  walk(page.body);
  return texts;
};

const remove: Mutation = (page, random) => {
  random.pick(elementsOf(page))?.remove();
  return [];
};

const rename: Mutation = (page, random) => {
  const element = random.pick(elementsOf(page));
  if (element === undefined) return [];
  const renamed = page.createElement(random.pick(TAGS) ?? 'div');
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return [];
};

const renameAttribute: Mutation = (page, random) => {
  const element = random.pick(elementsOf(page));
  const name = random.pick(ATTRIBUTES) ?? 'class';
  if (random.below(2) === 0) element?.removeAttribute(name);
  else element?.setAttribute(name, `${element.getAttribute(name) ?? 'x'}-${random.below(99)}`);
  return [];
};

const reorder: Mutation = (page, random) => {
  const moved = random.pick(elementsOf(page));
  const target = random.pick(elementsOf(page));
  if (moved === undefined || target === undefined || moved.contains(target)) return [];
  if (random.below(2) === 0) target.before(moved);
  else target.append(moved);
  return [];
};

const duplicate: Mutation = (page, random) => {
  const element = random.pick(elementsOf(page));
  element?.after(element.cloneNode(true));
  return [];
};

const wrap: Mutation = (page, random) => {
  const node = random.pick<ChildNode>(random.below(2) === 0 ? elementsOf(page) : textsOf(page));
  const wrapper = page.createElement(random.pick(TAGS) ?? 'div');
  node?.replaceWith(wrapper);
  if (node !== undefined) wrapper.append(node);
  return [];
};

/** Cuts a text into two elements, as highlighting or counting scripts do. */
const split: Mutation = (page, random) => {
  const text = random.pick(textsOf(page));
  const value = text?.nodeValue ?? '';
  const at = value.indexOf(' ', 1 + random.below(value.length)) + 1 || 1;
  const parts = [value.slice(0, at), value.slice(at)].map((part) => {
    const span = page.createElement('span');
    span.textContent = part;
    return span;
  });
  text?.replaceWith(...parts);
  return [];
};

const respace: Mutation = (page, random) => {
  const text = random.pick(textsOf(page));
  if (text !== undefined) {
    const odd = random.pick(['\u00a0', '\u200b ', '  ', ' \u00ad']) ?? ' ';
    text.nodeValue = (text.nodeValue ?? '').replace(/ /g, odd);
  }
  return [];
};

const shadow: Mutation = (page, random) => {
  const hosts = elementsOf(page).filter(
    ({ localName, shadowRoot }) => /^(?:div|section|span|p|x-part)$/.test(localName) && !shadowRoot,
  );
  const host = random.pick(hosts);
  if (host === undefined) return [];
  const nodes = [...host.childNodes];
  host.attachShadow({ mode: 'open' }).append(...nodes);
  return [];
};

/** The whole page in another language, as a portal would show it: also one that nobody here knows. */
const translate: Mutation = (page, random) => {
  const language = random.pick([...LANGUAGES, 'pl', 'xx']) ?? 'pl';
  page.documentElement.setAttribute('lang', language);
  return textsOf(page).flatMap((text, at) => {
    const value = text.nodeValue ?? '';
    if (!isRoleText(value)) {
      text.nodeValue = value.replace(/\p{L}{3,}/gu, (word) => [...word].reverse().join(''));
      return [];
    }
    const name = translated(value, language, at);
    if (name === undefined) return [];
    text.nodeValue = name;
    return [name];
  });
};

/** Every kind of change. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  remove,
  rename,
  renameAttribute,
  reorder,
  duplicate,
  wrap,
  split,
  respace,
  shadow,
  translate,
};
