/** What an Entra consent page says about the app that asks. */
export type AppStatement = {
  readonly name?: string;
  readonly publisher?: string;
  /** Whether Microsoft marks the publisher as verified; absent when the page does not say. */
  readonly verified?: boolean;
  /** Whether the consent would count for everybody in the tenant; absent when it cannot be told. */
  readonly organisation?: boolean;
  /** Permission titles as printed, in the page's language. */
  readonly titles: readonly string[];
  /** Permission values from the page's own data, such as `https://graph.microsoft.com/Mail.Read`. */
  readonly scopes: readonly string[];
  /** False when the page shows or names something that could not be read as a permission. */
  readonly complete: boolean;
};

/** What an app-consent link says. */
export type AppRequest = {
  readonly clientId?: string;
  /** Permission values as the link gives them. */
  readonly scopes: readonly string[];
  /** The link asks for whatever the app's registration lists. */
  readonly registered: boolean;
  /** The link asks an admin to consent for the whole tenant. */
  readonly organisation: boolean;
};
