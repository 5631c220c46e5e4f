import type { RoleUse } from '../../lib/domain/plan';

/** A case that public guidance describes, and what follows from it. Roles by Microsoft's English names. */
export type WorkedExample = {
  readonly title: string;
  /** The page whose guidance it follows. */
  readonly source: string;
  readonly requested: readonly string[];
  readonly tasks: readonly string[];
  readonly proposal: readonly string[];
  /** What some of the requested roles are worth. */
  readonly uses?: Readonly<Record<string, RoleUse>>;
  /** Those of the requested roles that equal Global Administrator. */
  readonly equals?: readonly string[];
};

const PARTNER_CENTER =
  'https://github.com/kvamseek/partner-center/blob/85eb3c40f4925934e4e7100d4a97d951aa679052';
const GUIDANCE = `${PARTNER_CENTER}/gdap-least-privileged-roles-by-task.md`;
const FAQ = `${PARTNER_CENTER}/gdap-faq.md`;
const BY_TASK =
  'https://learn.microsoft.com/entra/identity/role-based-access-control/delegate-by-task';

/** What Microsoft gives a direct-bill partner with a new customer. */
export const DIRECT_BILL = [
  'Directory Readers',
  'Directory Writers',
  'License Administrator',
  'Service Support Administrator',
  'User Administrator',
  'Privileged Role Administrator',
  'Helpdesk Administrator',
  'Privileged Authentication Administrator',
  'Global Reader',
  'Cloud Application Administrator',
  'Application Administrator',
];

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    title: 'the default set of a direct-bill partner that sells, assigns licences and helps people',
    source: FAQ,
    requested: DIRECT_BILL,
    tasks: ['csp-order', 'license-assign', 'support-m365', 'password-reset-nonadmin'],
    proposal: ['License Administrator', 'Service Support Administrator', 'Password Administrator'],
    uses: {
      'License Administrator': 'needed',
      'Service Support Administrator': 'needed',
      'Helpdesk Administrator': 'replaceable',
      'User Administrator': 'replaceable',
      'Directory Writers': 'replaceable',
      'Privileged Authentication Administrator': 'replaceable',
      'Directory Readers': 'contained',
      'Privileged Role Administrator': 'excess',
      'Global Reader': 'excess',
      'Cloud Application Administrator': 'excess',
      'Application Administrator': 'excess',
    },
    equals: ['Privileged Role Administrator', 'Privileged Authentication Administrator'],
  },
  {
    title: 'a reseller that registers Autopilot devices with a list in Partner Center',
    source: 'https://learn.microsoft.com/autopilot/registration-auth',
    requested: ['Global Administrator', 'Helpdesk Administrator'],
    tasks: ['autopilot-register-csp-ui', 'csp-order'],
    proposal: [],
    uses: { 'Global Administrator': 'excess', 'Helpdesk Administrator': 'excess' },
    equals: ['Global Administrator'],
  },
  {
    title: 'a partner that registers Autopilot devices through the API',
    source:
      'https://github.com/kvamseek/partner-center/blob/85eb3c40f4925934e4e7100d4a97d951aa679052/announcements/includes/august-2023/gdap-transition-reminder.md',
    requested: ['Intune Administrator'],
    tasks: ['autopilot-register-csp-api'],
    proposal: ['Directory Readers'],
    uses: { 'Intune Administrator': 'replaceable' },
  },
  {
    title: 'the roles that are recommended to an indirect provider, for what it is said to do',
    source: GUIDANCE,
    requested: [
      'Directory Readers',
      'Directory Writers',
      'Global Reader',
      'User Administrator',
      'License Administrator',
      'Service Support Administrator',
      'Helpdesk Administrator',
    ],
    tasks: ['csp-order', 'user-create', 'license-assign', 'support-m365'],
    proposal: ['User Administrator'],
    uses: {
      'License Administrator': 'replaceable',
      'Global Reader': 'excess',
      'Directory Readers': 'contained',
    },
  },
  {
    title: 'a help desk that opens support cases, whatever the support plan',
    source: FAQ,
    requested: ['Global Administrator'],
    tasks: ['support-m365', 'support-power-platform'],
    proposal: ['Service Support Administrator'],
    uses: { 'Global Administrator': 'replaceable' },
    equals: ['Global Administrator'],
  },
  {
    title: 'a partner that is to help locked-out administrators',
    source: FAQ,
    requested: ['Privileged Authentication Administrator'],
    tasks: ['password-reset-admin', 'mfa-reset-admin'],
    proposal: ['Privileged Authentication Administrator'],
    uses: { 'Privileged Authentication Administrator': 'needed' },
    equals: ['Privileged Authentication Administrator'],
  },
  {
    title: 'a partner that owns Azure subscriptions for its customer',
    source: FAQ,
    requested: ['Global Administrator', 'Directory Readers'],
    tasks: ['azure-manage'],
    proposal: ['Directory Readers'],
    uses: { 'Global Administrator': 'replaceable', 'Directory Readers': 'needed' },
    equals: ['Global Administrator'],
  },
  {
    title: 'a technician who resets second factors and looks into call quality',
    source: GUIDANCE,
    requested: ['Teams Administrator', 'Authentication Administrator', 'Message Center Reader'],
    tasks: ['mfa-reset-user', 'teams-callquality'],
    proposal: ['Authentication Administrator', 'Teams Communications Support Specialist'],
    uses: { 'Authentication Administrator': 'needed', 'Message Center Reader': 'excess' },
  },
  {
    title: 'a technician who invites guests and manages printers',
    source: GUIDANCE,
    requested: ['User Administrator', 'Printer Administrator'],
    tasks: ['guest-invite', 'printers'],
    proposal: ['Guest Inviter', 'Printer Administrator'],
    uses: { 'User Administrator': 'replaceable', 'Printer Administrator': 'needed' },
  },
  {
    title: 'single sign-on for an app, without permissions of Microsoft Graph',
    source: BY_TASK,
    requested: ['Application Administrator'],
    tasks: ['app-enterprise', 'app-consent-delegated'],
    proposal: ['Cloud Application Administrator'],
    uses: { 'Application Administrator': 'replaceable' },
  },
  {
    title: 'consent to permissions that an app has by itself in Microsoft Graph',
    source: BY_TASK,
    requested: ['Cloud Application Administrator', 'Privileged Role Administrator'],
    tasks: ['app-consent-graph-app'],
    proposal: ['Privileged Role Administrator'],
    uses: { 'Cloud Application Administrator': 'excess' },
    equals: ['Privileged Role Administrator'],
  },
  {
    title: 'people who watch risky sign-ins and review Conditional Access',
    source: BY_TASK,
    requested: ['Security Administrator', 'Global Reader'],
    tasks: ['idprotect-read', 'ca-read'],
    proposal: ['Security Reader'],
    uses: { 'Security Administrator': 'excess', 'Global Reader': 'replaceable' },
  },
  {
    title: 'mailboxes and distribution lists, without the rest of Exchange',
    source: `${PARTNER_CENTER}/gdap-supported-workloads.md`,
    requested: ['Exchange Administrator'],
    tasks: ['exchange-recipients'],
    proposal: ['Exchange Recipient Administrator'],
    uses: { 'Exchange Administrator': 'replaceable' },
  },
];
