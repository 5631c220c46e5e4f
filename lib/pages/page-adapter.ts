import type { PageStatement, ReadFailure } from '../domain/page';
import type { Flow } from '../domain/request';
import type { Result } from '../domain/result';
import type { PortalAddress } from '../links/portal-address';

/** The words witness for one kind of page. */
export type PageAdapter = {
  /** The file's name. */
  readonly id: string;
  /** Set where the page is no invitation, so that no link says what it is. */
  readonly flow?: Flow;
  /** Set where the address cannot tell whether the page is ours: the panel stays away until it was read. */
  readonly quiet?: boolean;
  /** Decides from the address alone; false on the addresses of every other adapter. */
  matches(address: PortalAddress): boolean;
  /**
   * Reads what the page shows. Called again after each change of the page.
   * @param root the page's document or a part of it; nothing is ever changed in it.
   */
  read(root: ParentNode): Result<PageStatement, ReadFailure>;
};
