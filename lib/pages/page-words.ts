/**
 * The few words that pages are read by, in English and German. They only help where structure leaves a
 * choice; a page is recognised by its route. Source: the admin center's screenshots in Microsoft's
 * Partner Center documentation (2021–2023) and its German translation; checked 2026-11-20.
 */

/** Languages whose role names are known, as in `<html lang>`. */
export const KNOWN_LANGUAGES: readonly string[] = ['en', 'de'];

/** A control or text that says there are more roles than shown. */
export const MORE = /\b(more|other|others|all roles)\b|weitere|mehr\b|alle rollen/i;
/** A control that folds a list which is shown whole. */
export const LESS = /\b(less|fewer|hide|collapse)\b|weniger|ausblenden|reduzieren/i;
/** A control about descriptions, beside the list. */
export const DESCRIPTIONS = /description|beschreibung|learn more|weitere informationen/i;
/** "+ 5 more" in any language: a plus sign and a number. */
export const PLUS_NUMBER = /^\+\s*\d+/;

export const ROLES_HEADING =
  /^(?:(?:requested|admin|administrator) )?roles$|^(?:angeforderte )?(?:administrator)?rollen$/i;
export const PARTNER_HEADING = /^partner ?information(?:en)?$/i;
export const DURATION_HEADING = /^(?:duration|expiration date|dauer|ablaufdatum)$/i;

/** Labels that end a list of roles where the page marks them by no heading element. */
export const SECTION_LABEL =
  /^(?:partner|relationship|duration|expir|status|address|dauer|ablauf|beziehung|adresse)|^\d+ (?:days?|tage?)$/i;

export const ACCEPT =
  /accept|approve|authori[sz]e|agree|genehmig|annehmen|akzeptieren|autorisieren|zustimmen|best\u00e4tigen/i;
export const NO_ROLES =
  /^(?:no roles assigned|no roles|none|doesn['’]t apply|keine rollen(?: zugewiesen)?|nicht zutreffend|keine|[-–—])$/i;

/** Sentences in which the partner's name stands at a fixed place. */
export const PARTNER_SENTENCES: readonly RegExp[] = [
  /^Your partner, (.+?), requests /,
  /^Ihr Partner,? (.+?),? (?:fordert|beantragt) /,
  /^(.+?) (?:would like|wants|has requested|is requesting) to be /,
  /^(.+?) m\u00f6chte (?:Ihr|der) /,
];

/** Columns of the Partner relationships page. */
export const COLUMNS = {
  partner: /^partner$/i,
  type: /type|typ$/i,
  name: /relationship name|name der beziehung|beziehungsname/i,
  authorization: /authori[sz]ation|autorisierung/i,
  roles: /^(?:roles|rollen)$/i,
  period: /duration|expir|dauer|ablauf/i,
  status: /^status$/i,
} as const;

/** What kind of access a cell or a heading speaks of. */
export const ACCESS = {
  gdap: /granular|gdap|differenziert/i,
  dap: /^dap$|delegated admin|delegierte admin|\band admin\b/i,
  indirectReseller:
    /indirect reseller|indirekte[rn]? (?:h\u00e4ndler|handelspartner|reseller|vertriebspartner|wiederverk\u00e4ufer)/i,
  provider: /provider|distributor|anbieter/i,
  reseller: /reseller|h\u00e4ndler|handelspartner|vertriebspartner|wiederverk\u00e4ufer/i,
  oem: /\boem\b|device manufacturer|ger\u00e4tehersteller/i,
} as const;
