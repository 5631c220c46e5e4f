import { type Fields, fieldsOf, listIn, valuesOf } from '../portal/fields';
import type { FileKind } from './imported-file';

/** A list that was recognised. */
export type ListShape = {
  readonly kind: Exclude<FileKind, 'ledger-json' | 'ledger-csv' | 'table'>;
  readonly entries: readonly unknown[];
  /** It says that there are more on another page. */
  readonly more: boolean;
};

type Mark = readonly [kind: ListShape['kind'], address: RegExp, names: readonly string[]];

/** How each list is known: by the address that Graph writes into it, or by names that no other has. */
const MARKS: readonly Mark[] = [
  ['graph-partners', /crosstenantaccesspolicy\/partners/i, ['isServiceProvider']],
  ['graph-relationships', /delegatedadminrelationships/i, ['accessDetails']],
  ['get-partners', /^$/, ['canRemoveDap', 'identity']],
  ['portal-partners', /^$/, ['canRemoveDap', 'id']],
  ['portal-partners', /^$/, ['aadRoles']],
  ['portal-relationships', /^$/, ['partnerGdapRelationshipId']],
  ['portal-relationships', /^$/, ['partner', 'relationship']],
];

/**
 * Recognises a list of partners by what is in it.
 * @returns undefined when it is none that anybody here knows.
 */
export function shapeOf(value: unknown): ListShape | undefined {
  const outer = fieldsOf(value);
  const context = valuesOf(outer, '@odata.context').find((one) => typeof one === 'string') ?? '';
  // PowerShell writes a list of one as that one.
  const entries = listIn(value, 'value', 'partners', 'relationships') ?? [value];
  const names = entries.map((entry) => namesIn(fieldsOf(entry)));
  const mark = MARKS.find(
    ([, address, wanted]) =>
      address.test(context === '' ? '-' : context.slice(0, 1000)) ||
      names.some((one) => wanted.every((name) => one.has(name.toLowerCase()))),
  );
  if (mark === undefined) return undefined;
  return { kind: mark[0], entries, more: valuesOf(outer, '@odata.nextLink').length > 0 };
}

/** An entry of an older list has its fields one level deeper. */
function namesIn(fields: Fields): ReadonlySet<string> {
  return new Set([...fields.keys(), ...fieldsOf(...valuesOf(fields, 'relationship')).keys()]);
}
