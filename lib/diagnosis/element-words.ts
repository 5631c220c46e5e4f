/** Every word about an element that a report may hold. What a page says beyond them is not repeated. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements that stand in a page's body. Source: https://html.spec.whatwg.org/multipage/indices.html */
export const TAGS = setOf(
  `html body address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav section search
  blockquote dd div dl dt figcaption figure hr li menu ol p pre ul a abbr b bdi bdo br cite code data dfn
  em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr del ins area audio canvas
  embed iframe img map math object picture source svg track video caption col colgroup table tbody td
  tfoot th thead tr button datalist fieldset form input label legend meter optgroup option output progress
  select textarea details dialog summary slot center font frame frameset marquee`,
);

/** Source: https://www.w3.org/TR/wai-aria-1.2/#role_definitions */
export const ROLES = setOf(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader
  combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form
  generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu
  menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation
  progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider
  spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer
  toolbar tooltip tree treegrid treeitem`,
);

export const INPUT_TYPES = setOf(
  `button checkbox color date datetime-local email file hidden image month number password radio range reset
  search submit tel text time url week`,
);

/** States whose value is one of `STATE_VALUES`. */
export const STATES: readonly string[] = [
  ...['aria-busy', 'aria-checked', 'aria-disabled', 'aria-expanded', 'aria-hidden', 'aria-level'],
  ...['aria-modal', 'aria-pressed', 'aria-readonly', 'aria-required', 'aria-selected'],
];

export const STATE_VALUES = setOf('true false mixed 1 2 3 4 5 6');

/** Attributes of which only the presence is told. What they hold could be anything. */
export const MARKS: readonly string[] = [
  ...['hidden', 'inert', 'disabled', 'readonly', 'required', 'selected', 'multiple', 'open'],
  ...['href', 'colspan', 'aria-label', 'aria-labelledby', 'aria-live', 'aria-colindex'],
  ...['aria-colspan', 'aria-rowcount', 'aria-setsize', 'data-automation-id'],
];
