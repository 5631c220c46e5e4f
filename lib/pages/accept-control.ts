import { speaksKnownLanguage } from './page-language';
import { ACCEPT } from './page-words';
import type { TextLine } from './text-lines';

const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="button"]';

/**
 * Automation ids of the accept buttons, as noted down in January 2023
 * (AutomationBrew's documentation of its browser actions), and Fluent's class for a page's main button.
 */
const MARKED =
  '[data-automation-id*="Authorize_Button"], [data-automation-id*="PrimaryButton"], .ms-Button--primary, [type="submit"]';

/** Finds the button that an event's target belongs to. */
function controlAt(target: unknown): Element | null {
  return typeof target === 'object' && target !== null && 'closest' in target
    ? (target as Element).closest(CONTROLS)
    : null;
}

/** Whether a click there may accept what the page asks for: by its mark, or by its words. */
export function isAcceptControl(target: unknown): boolean {
  const control = controlAt(target);
  if (control === null) return false;
  const words = `${control.textContent ?? ''} ${control.getAttribute('value') ?? ''}`;
  return control.matches(MARKED) || ACCEPT.test(words);
}

/** The accept buttons as noted down in January 2023, and the old sign-up's choice of yes and no. */
const ACCEPT_CONTROLS =
  'input[type="radio"], [role="radio"], [data-automation-id*="Authorize_Button"], [data-automation-id^="PartnerInvitationDetails"], [data-automation-id^="GdapInvitation"]';

const BOXES = 'input[type="checkbox"], [role="checkbox"]';
/** What stands beside the box that is ticked before accepting. Source: Windows Autopilot's customer consent. */
const YES = /^(?:yes|ja|oui|s[ií]|sim|はい|예|네|是)(?![\p{L}\p{N}])/iu;

/**
 * The page's main button, whatever it says: all that can be known in a language that is not ours. Elsewhere
 * it is no proof, because a page that only refuses has a main button too.
 */
const MAIN_BUTTON = `${MARKED}, [data-automation-id$="Btn"]`;

/** Whether the page still offers to accept what it asks for. */
export function offersAccept(region: Element, lines: readonly TextLine[]): boolean {
  return (
    region.querySelector(ACCEPT_CONTROLS) !== null ||
    [...region.querySelectorAll(BOXES)].some(agrees) ||
    lines.some((line) => line.kind === 'control' && ACCEPT.test(line.text) && !leadsAway(line)) ||
    (!speaksKnownLanguage(region, lines) &&
      region.querySelector(`${MAIN_BUTTON}, ${BOXES}`) !== null)
  );
}

/** A link to another site may speak of an agreement, and accepts none. */
function leadsAway({ element }: TextLine): boolean {
  return element.matches('a[href^="http"]');
}

/** A box may also be about cookies or dark mode: only its own words make it one that accepts. */
function agrees(box: Element): boolean {
  const label =
    box.closest('label') ??
    (box.id === '' ? null : (box.parentElement?.querySelector('label') ?? null));
  const words = [box.getAttribute('aria-label'), box.textContent, label?.textContent]
    .map((text) => text?.trim() ?? '')
    .filter((text) => text !== '');
  return words.some((text) => YES.test(text) || ACCEPT.test(text));
}
