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

/** A checkbox, the old sign-up's choice of yes and no, or the accept button as noted down in January 2023. */
const ACCEPT_CONTROLS =
  'input[type="checkbox"], [role="checkbox"], input[type="radio"], [role="radio"], [data-automation-id*="Authorize_Button"], [data-automation-id^="PartnerInvitationDetails"], [data-automation-id^="GdapInvitation"]';

/**
 * The page's main button, whatever it says: all that can be known in a language that is not ours. Elsewhere
 * it is no proof, because a page that only refuses has a main button too.
 */
const MAIN_BUTTON = `${MARKED}, [data-automation-id$="Btn"]`;

/** Whether the page still offers to accept what it asks for. */
export function offersAccept(region: Element, lines: readonly TextLine[]): boolean {
  return (
    region.querySelector(ACCEPT_CONTROLS) !== null ||
    lines.some((line) => line.kind === 'control' && ACCEPT.test(line.text) && !leadsAway(line)) ||
    (!speaksKnownLanguage(region, lines) && region.querySelector(MAIN_BUTTON) !== null)
  );
}

/** A link to another site may speak of an agreement, and accepts none. */
function leadsAway({ element }: TextLine): boolean {
  return element.matches('a[href^="http"]');
}
