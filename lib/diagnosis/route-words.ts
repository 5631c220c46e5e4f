/** Words of the portals' own routes, in lower case. Source: the links in their public documentation. */
export const ROUTE_WORDS: ReadonlySet<string> = new Set([
  ...['adminportal', 'home', 'homepage', 'partners', 'invitation', 'granularadminrelationships'],
  ...[
    'billingaccounts',
    'billing-accounts',
    'partner-invitation',
    'agreement',
    'reseller',
    'settings',
  ],
  ...['users', 'messagecenter', 'manage', 'partner', 'partnersignup.aspx', 'partnersignup'],
  ...[
    'oauth2',
    'authorize',
    'adminconsent',
    'consent',
    'set',
    'common',
    'organizations',
    'consumers',
  ],
  ...[
    'v1.0',
    'v2.0',
    'v1',
    'v2',
    'login',
    'dashboard',
    'commerce',
    'commerce2',
    'customers',
    'customer',
  ],
  ...[
    'list',
    'create',
    'request',
    'requests',
    'relationships',
    'relationship',
    'granularadminaccess',
  ],
  ...['account', 'overview', 'details', 'roles', 'admin'],
]);

/** Names of parameters, in lower case. */
export const PARAMETER_NAMES: ReadonlySet<string> = new Set([
  ...[
    'invtype',
    'partnerid',
    'msppid',
    'indirectcspid',
    'indirectcsp',
    'dap',
    'programname',
    'dealid',
  ],
  ...['type', 'id', 'csp', 'ref', 'source', 'error', 'lang', 'mkt', 'l'],
  ...[
    'client_id',
    'scope',
    'redirect_uri',
    'state',
    'prompt',
    'resource',
    'response_type',
    'nonce',
  ],
  ...[
    'response_mode',
    'bf_id',
    'login_hint',
    'domain_hint',
    'code_challenge',
    'sso_reload',
    'tenant',
  ],
  ...['code_challenge_method', 'admin_consent', 'error_description', 'claims'],
]);

/** The values that are told, each because it decides how a link is read; those of all other names are not. */
export const TOLD_VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['dap', ['true', 'false']],
  [
    'invtype',
    ['resellerrelationship', 'indirectresellerrelationship', 'administration', 'isvtocustomer'],
  ],
]);
