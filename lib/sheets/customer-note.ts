import type { Translate } from '../domain/text';

/** Links that ask for no admin roles, who they name as the partner, and whether that is about licences alone. */
export type NotedLinks = {
  readonly links: readonly string[];
  readonly tenantId?: string | undefined;
  readonly isv: boolean;
};

/** What the partner tells the customer about such links. */
export function customerNote({ links, tenantId, isv }: NotedLinks, text: Translate): string {
  return text('prepared.note', [
    links.join('\n'),
    tenantId === undefined
      ? text('prepared.note_unnamed')
      : text('prepared.note_tenant', [tenantId]),
    text(isv ? 'prepared.note_billing' : 'prepared.note_global'),
  ]);
}
