import type { ConsentRequest } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { Translate } from '../domain/text';

/** The day on which the access ends, where the page prints one. A duration is told with the roles. */
export function endBlocks({ page }: ConsentRequest, text: Translate): Block[] {
  return page?.until === undefined
    ? []
    : [{ kind: 'text', text: text('panel.until', [page.until]) }];
}
