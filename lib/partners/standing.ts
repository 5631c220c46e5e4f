import type { STANDINGS } from './holding';

type Standing = (typeof STANDINGS)[number];

/**
 * Statuses of a delegatedAdminRelationship.
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship
 */
const STATUSES: Readonly<Record<string, Standing>> = {
  created: 'pending',
  approvalpending: 'pending',
  approved: 'active',
  activating: 'active',
  active: 'active',
  expiring: 'active',
  terminationrequested: 'active',
  terminating: 'active',
  expired: 'ended',
  terminated: 'ended',
};

/** Where a relationship stands by its status in data or in English; undefined in other words. */
export function standingOf(status: string | undefined): Standing | undefined {
  return STATUSES[status?.toLowerCase().replace(/[^a-z]/g, '') ?? ''];
}
