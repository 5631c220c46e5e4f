import { getDomain, getPublicSuffix } from 'tldts-icann';
import { PORTAL_HOSTS } from '../data/hosts';
import { isMicrosofts } from '../data/microsoft-domains';
import type { Imitation } from '../domain/link';
import { namesPortal } from './imitation';
import { isOneEdit } from './one-edit';
import { skeletonOf } from './skeleton';

/** Longer names cannot be resolved. */
const LONGEST_HOST = 253;
/** Words that stand for Microsoft in anybody's domain. `office` alone is everybody's word. */
const BRANDS = ['microsoft', 'office365', 'admincenter'];

let brands: readonly string[] | undefined;

function bearsBrand(skeleton: string): boolean {
  brands ??= BRANDS.map(skeletonOf);
  return brands.some((brand) => skeleton.includes(brand));
}

const isNear = (own: string, other: string) => own === other || isOneEdit(own, other);
const together = (host: string) => host.replace(/[.-]/g, '');
/** A host name without its public suffix. */
const stemOf = (host: string) => {
  const suffix = getPublicSuffix(host) ?? '';
  return suffix === '' ? host : host.slice(0, -suffix.length - 1);
};

type Portal = Readonly<Record<'host' | 'stem' | 'looks' | 'stemLooks', string>>;
type Names = {
  /** Of each portal its name and what others could put their own suffix behind, as they look. */
  readonly portals: readonly Portal[];
  readonly branded: readonly Portal[];
  readonly domains: readonly string[];
};

let names: Names | undefined;

/** Made when the first strange host is read: whoever starts the background must not wait for it. */
function known(): Names {
  names ??= makeNames();
  return names;
}

function makeNames(): Names {
  const portals = PORTAL_HOSTS.map(({ host }) => {
    // Microsoft's own top-level domain is a suffix too, and part of the name.
    const stem = bearsBrand(skeletonOf(stemOf(host))) ? stemOf(host) : host;
    return {
      ...{ host, stem: together(stem) },
      ...{ looks: skeletonOf(host), stemLooks: together(skeletonOf(stem)) },
    };
  });
  const domains = PORTAL_HOSTS.map(({ host }) => skeletonOf(getDomain(host) ?? host));
  return {
    portals,
    branded: portals.filter(({ looks }) => bearsBrand(looks)),
    domains: [...new Set(domains)].filter(bearsBrand),
  };
}

/**
 * Says how a host name tries to pass for one of Microsoft's portals. What is as good as a portal's whole
 * name counts always; what only sounds like Microsoft counts on a link that bears the marks of a consent,
 * because fan pages, courses and companies bear such names too.
 * @param host lower case, no dot at its end, and no portal's.
 * @param marked whether the link bears the marks of a consent link.
 */
export function findLookalike(host: string, marked: boolean): Imitation | undefined {
  if (host.length > LONGEST_HOST || !host.includes('.')) return undefined;
  const looks = skeletonOf(host);
  if (known().portals.some((portal) => portal.looks === looks)) return 'lookalike';
  if (isMicrosofts(host)) return undefined;
  if (namesPortal(host)) return 'other-suffix';
  if (holdsName(looks)) return 'lookalike';
  const stem = stemOf(host);
  const stemLooks = together(skeletonOf(stem));
  if (bearsBrand(stemLooks)) {
    if (known().portals.some((portal) => portal.stem === together(stem))) return 'other-suffix';
    if (known().branded.some((portal) => isNear(portal.stemLooks, stemLooks))) return 'lookalike';
  }
  if (known().branded.some((portal) => isNear(portal.looks, looks))) return 'lookalike';
  return marked ? soundsLike(host) : undefined;
}

/** Whether a portal's name stands in another one, letter by letter or as it looks. */
function holdsName(looks: string): boolean {
  const parted = `.${looks.replaceAll('-', '.')}.`;
  return known().portals.some((portal) => parted.includes(`.${portal.looks}.`));
}

/** Whether somebody else's domain is nearly one of Microsoft's, holds one or bears its name. */
function soundsLike(host: string): Imitation | undefined {
  const domain = getDomain(host);
  if (domain === null) return undefined;
  const looks = skeletonOf(domain);
  if (known().domains.some((own) => isNear(own, looks))) return 'lookalike';
  if (bearsBrand(together(looks))) return 'added-words';
  const above = `.${skeletonOf(host.slice(0, -domain.length)).replaceAll('-', '.')}`;
  return known().domains.some((own) => above.includes(`.${own}.`)) ? 'other-suffix' : undefined;
}
