import { scenarios } from '../portal/scenarios';

/** The ids of the roles that a scenario's request holds, as the panel's attribute lists them. */
export function rolesAskedIn(id: string): string[] {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario?.page !== 'gdap-invitation' && scenario?.page !== 'reseller-invitation') {
    throw new Error(`"${id}" asks for no roles.`);
  }
  return scenario.data.roles.map((role) => role.id).sort();
}
