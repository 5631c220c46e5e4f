import type { PanelSheet } from '../domain/sheet';
import type { StorageFault } from '../domain/storage-fault';
import type { Translate } from '../domain/text';

/**
 * The same sheet, unfolded and with the word first that what the page shows could not be kept, and why.
 * @param what a list of partners, or an approval that was just given.
 */
export function withUnkept(
  sheet: PanelSheet,
  { fault, what }: { readonly fault: StorageFault; readonly what: 'list' | 'approval' },
  text: Translate,
): PanelSheet {
  const lines = [
    text(`ledger.unkept.${what}`),
    text(`ledger.fault.${fault}`),
    text('ledger.unkept.again'),
  ];
  const section = { title: text('ledger.unkept.title'), blocks: [{ kind: 'conclusion', lines }] };
  return {
    ...sheet,
    folded: false,
    sections: [section as PanelSheet['sections'][number], ...sheet.sections],
  };
}
