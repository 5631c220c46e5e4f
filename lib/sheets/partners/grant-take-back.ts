import { ENTRA_ADMIN_CENTER_URL, PARTNER_RELATIONSHIPS_URL } from '../../data/hosts';
import type { MessageKey, Translate } from '../../domain/text';
import type { Grant } from '../../partners/ledger';
import { TAKE_BACK_SOURCES, TAKE_BACK_STEPS } from '../take-back';

/** Ways that only the list of grants knows, beside those that the panel tells of. */
type Way = keyof typeof TAKE_BACK_STEPS | 'microsoft-made' | 'provider' | 'app' | 'other';

type Steps = {
  readonly intro: MessageKey;
  readonly steps: readonly MessageKey[];
  readonly source: string;
  /** Where it is done; undefined where nobody in the tenant can do it. */
  readonly place?: { readonly label: MessageKey; readonly url: string };
};

const LIST = { label: 'partners.open_list', url: PARTNER_RELATIONSHIPS_URL } as const;

const OWN: Readonly<Record<Exclude<Way, keyof typeof TAKE_BACK_STEPS>, Steps>> = {
  'microsoft-made': {
    intro: 'partners.take_back.led.intro',
    steps: [
      'partners.take_back.led.one',
      'advice.take_back.gdap.one',
      'advice.take_back.gdap.two',
      'advice.take_back.gdap.three',
      'partners.take_back.led.two',
    ],
    source: 'https://learn.microsoft.com/partner-center/gdap-microsoft-led-transition',
    place: LIST,
  },
  provider: {
    intro: 'partners.take_back.provider.intro',
    steps: ['partners.take_back.provider.one', 'partners.take_back.provider.two'],
    source: TAKE_BACK_SOURCES.reseller,
    place: LIST,
  },
  app: {
    intro: 'app.take_back.intro',
    steps: ['app.take_back.one', 'app.take_back.two', 'app.take_back.three', 'app.take_back.four'],
    source:
      'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions',
    place: { label: 'partners.open_apps', url: ENTRA_ADMIN_CENTER_URL },
  },
  other: {
    intro: 'partners.take_back.other.intro',
    steps: ['partners.take_back.other.one', 'partners.take_back.other.two'],
    source: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
    place: LIST,
  },
};

/** How one kind of access is taken back, in words. */
export type TakeBack = {
  readonly way: Way;
  readonly intro: string;
  readonly steps: readonly string[];
  /** The public page that says so. */
  readonly source: string;
  readonly place?: { readonly label: string; readonly url: string };
};

/** How everything in a grant is taken back, one way for each kind of access in it. */
export function takeBackOf(grant: Grant, text: Translate): TakeBack[] {
  return waysOf(grant).map((way) => {
    const { intro, steps, source, place } = stepsOf(way);
    return {
      way,
      intro: text(intro),
      steps: steps.map((step) => text(step)),
      source,
      ...(place !== undefined && { place: { label: text(place.label), url: place.url } }),
    };
  });
}

function waysOf({ access, microsoftMade, provider }: Grant): Way[] {
  const ways = access.flatMap((one): Way[] => {
    if (one === 'gdap') return [microsoftMade ? 'microsoft-made' : 'gdap'];
    // The provider has a relationship of its own, which this partner cannot end.
    if (one === 'indirect-reseller') return ['reseller', 'provider'];
    return [one];
  });
  const known = ways.filter((way) => way !== 'other');
  const along: Way[] = provider === undefined ? [] : ['provider'];
  return [...new Set<Way>([...(known.length > 0 ? known : (['other'] as const)), ...along])];
}

function stepsOf(way: Way): Steps {
  if (way === 'microsoft-made' || way === 'provider' || way === 'app' || way === 'other') {
    return OWN[way];
  }
  return {
    intro: `advice.take_back.${way}.intro`,
    steps: TAKE_BACK_STEPS[way],
    source: TAKE_BACK_SOURCES[way],
    ...((way === 'dap' || way === 'gdap') && { place: LIST }),
  };
}
