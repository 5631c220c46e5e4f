import { ACCEPT } from './page-words';

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
  return control.matches(MARKED) || ACCEPT.test(control.textContent ?? '');
}
