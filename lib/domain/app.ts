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
  /** Titles that the page's own data gives to one and the same permission: what it is called for whom. */
  readonly wordings?: readonly (readonly string[])[];
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
  /** The resources for which it does so by `.default`, as the link gives them; empty text for Microsoft Graph. */
  readonly defaults?: readonly string[];
  /** The link asks an admin to consent for the whole tenant. */
  readonly organisation: boolean;
};

/** How much a permission can do, by the rule in `lib/permissions/rate-permission.ts`. */
export type PermissionRisk = 'critical' | 'high' | 'medium' | 'low';

/** Whether the app acts by itself for the whole tenant, or only as a person who is signed in. */
export type PermissionKind = 'application' | 'delegated';

/** One permission that an app asks for: its value, its title on the page, or both. */
export type AskedPermission = {
  readonly value?: string;
  readonly title?: string;
  /** Absent when nobody here knows the permission. */
  readonly kind?: PermissionKind;
  readonly risk: PermissionRisk;
  /** False when nobody here knows it; it counts as high at least. */
  readonly known: boolean;
};

/** What an app asks for, merged from link and page. */
export type AskedApp = Pick<AppStatement, 'name' | 'publisher' | 'verified' | 'organisation'> &
  Pick<AppRequest, 'clientId'> & {
    /** The riskiest first, each once. */
    readonly permissions: readonly AskedPermission[];
    /** True only when every permission that is asked for is known to be in `permissions`. */
    readonly complete: boolean;
  };
