import { scenarios } from '../portal/scenarios';

/** The link of a scenario of the stand-in portal. */
export function linkOf(id: string): string {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`No scenario "${id}".`);
  return scenario.url;
}
