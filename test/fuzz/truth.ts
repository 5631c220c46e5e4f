import type { Random } from './random';

/** What a link was made to ask for. Known before it is written, and not read from it. */
export type Truth = {
  readonly invitation: string;
  /** The value of its DAP parameter; undefined where it has none. */
  readonly dap?: string;
  readonly route: 'current' | 'old' | 'none' | 'unknown' | 'granular' | 'store' | 'signup';
  /** The host is one of Microsoft's, as its maker writes it. */
  readonly isGenuine: boolean;
  readonly host: string;
};

const TYPES = [
  'ResellerRelationship',
  'IndirectResellerRelationship',
  'ISVToCustomer',
  'Administration',
  'Relationship',
] as const;
const ADMIN_CENTERS = [
  'admin.microsoft.com',
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'admin.microsoft.com.mcas.ms',
  'portal.partner.microsoftonline.cn',
] as const;
const FAKES = [
  'admin.microsoft.com.evil.example',
  'admin-microsoft.com',
  'adminmicrosoft.com',
  'admin.micros0ft.com',
  'adrnin.microsoft.com',
  'admin.microsoft.co',
  'admin.microsft.com',
  'xn--dmin-43d.microsoft.com',
  'admin.xn--mirosoft-gch.com',
  'microsoft-admin-center.example',
  'evil.example',
  '203.0.113.7',
] as const;

/** Draws what a link shall ask for. */
export function drawTruth(random: Random): Truth {
  const dap = random.pick(['true', 'True', 'false', 'False', undefined, undefined, '', '1', 'yes']);
  const truth = {
    invitation: random.once(8) ? random.pick(TYPES) : random.pick([TYPES[0], TYPES[1], TYPES[2]]),
    ...(dap !== undefined && { dap }),
  };
  if (random.once(6)) {
    return { ...truth, route: 'current', isGenuine: false, host: random.pick(FAKES) };
  }
  if (random.once(12)) {
    const host = random.pick(['businessstore.microsoft.com', 'educationstore.microsoft.com']);
    return { ...truth, route: 'store', isGenuine: true, host };
  }
  if (random.once(12)) {
    return { ...truth, route: 'signup', isGenuine: true, host: 'portal.office.com' };
  }
  const host = random.once(12)
    ? random.pick(['admin.microsoft.us', 'portal.office365.us', 'admin.microsoft.com.mcas-gov.us'])
    : random.pick(ADMIN_CENTERS);
  const route = random.once(3)
    ? random.pick<Truth['route']>(['old', 'none', 'unknown', 'granular'])
    : random.pick<Truth['route']>(['current', 'current', 'old']);
  return { ...truth, route, isGenuine: true, host };
}

/**
 * Whether such a link may be called clear: it is genuine, invites to a sale and asks for no delegated admin
 * privileges, by DAP=false or in the form that Partner Center makes since October 2023. Written from the
 * rules for links, not from the code that reads them.
 */
export function mayBeClear({ invitation, dap, route, isGenuine, host }: Truth): boolean {
  if (!isGenuine || /\.us$/.test(host)) return false;
  if (invitation === 'Administration' || invitation === 'Relationship') return false;
  if (dap?.toLowerCase() === 'false') return ['current', 'old', 'store'].includes(route);
  return dap === undefined && route === 'current';
}
