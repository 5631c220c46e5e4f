import type { ConsentRequest } from '../domain/request';
import { daysAlone, daysPrinted } from './duration-days';
import { asksForGranular } from './prepared-statements';

/** How long a request for granular privileges would last, as far as a witness says. */
export type AskedDuration = {
  /** Whole days, at least 1. Absent where nobody says. */
  readonly days?: number;
  /** The days by which it extends itself, again and again; absent where nobody says that it does. */
  readonly autoExtendDays?: number;
};

/**
 * How long what is asked for would last. Where the witnesses disagree, the longer counts.
 * @returns nothing for what is held already: its page prints when it ends, and nothing can be asked for.
 */
export function askedDuration(request: ConsentRequest): AskedDuration {
  const { flow, page, data } = request;
  if (!asksForGranular(request) || page?.held === true) return {};
  // Partner Center prints the number alone, under a label that says what it is.
  const printed = flow === 'relationship-request' ? daysAlone : daysPrinted;
  const days = longest([printed(page?.duration), ...data.map(({ durationDays }) => durationDays)]);
  const autoExtendDays = longest(data.map((said) => said.autoExtendDays));
  return {
    ...(days !== undefined && { days }),
    ...(autoExtendDays !== undefined && { autoExtendDays }),
  };
}

function longest(said: readonly (number | undefined)[]): number | undefined {
  const days = said.filter((one) => one !== undefined && one > 0) as number[];
  return days.length === 0 ? undefined : Math.max(...days);
}
