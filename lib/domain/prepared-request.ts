/** A request that a partner prepares in Partner Center, before it goes to a customer. */
export type PreparedRequest = {
  /** The invitation links in the text, as printed. */
  readonly links: readonly string[];
  /** Whether the box for delegated admin privileges is ticked; absent when there is none. */
  readonly dapBox?: boolean;
  /** The e-mail text as it would be sent, whole; absent where it is no text of its own or too long. */
  readonly text?: string;
};
