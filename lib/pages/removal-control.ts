import type { TextLine } from './text-lines';
import { anyOf } from './words/any-of';

/**
 * A control that takes roles back, or ends the relationship. English: the screenshots of Microsoft's page
 * https://learn.microsoft.com/partner-center/gdap-customer-termination; the other languages are plain
 * dictionary words.
 */
const REMOVAL = anyOf(
  /\b(?:remove|delete|terminate|revoke)\b|\bend relationship/,
  /entfernen|löschen|beenden|widerrufen/,
  /\b(?:supprimer|retirer|résilier|révoquer)/,
  /\b(?:quitar|eliminar|finalizar|revocar)\b/,
  /\b(?:rimuov|elimina|termina|revoca)/,
  /verwijderen|beëindigen|intrekken/,
  /\b(?:remover|excluir|encerrar|revogar)\b/,
  /削除|解除|終了|取り消/,
  /제거|삭제|종료|해지/,
  /删除|移除|终止|撤销/,
);

/** Whether a line is the control that removes what the page shows: an action of the page, no part of its list. */
export function isRemoval({ kind, text }: TextLine): boolean {
  return kind === 'control' && REMOVAL.test(text);
}
