/** What stands inside a wrapper's address, or why it cannot be read. */
export type Wrapped =
  | { readonly link: string }
  /** Only the service itself knows where it leads. */
  | 'opaque'
  /** It is not as its maker writes it, or can be read in two ways. */
  | 'damaged'
  /** This address of the service carries no other one. */
  | 'nothing';

/** A service that puts another address inside its own: a mail filter, a search engine, a shortener. */
export type Wrapper = {
  /** The file's name. */
  readonly id: string;
  /** What people call it; absent where they call it by its host. */
  readonly name?: string;
  /**
   * Where it lives, in lower case: a host name, or with a dot in front every name below it. What follows
   * the first slash is how its paths begin, on a host that serves much else.
   */
  readonly places: readonly string[];
  /** Takes the address inside out of one whose place matches. Never throws; linear in length. */
  unwrap(url: URL): Wrapped;
};
