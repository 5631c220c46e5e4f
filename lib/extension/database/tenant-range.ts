/** All records of one tenant in a store whose keys begin with the tenant: faster than by its index. */
export function tenantRange(tenant: string): IDBKeyRange {
  // An array comes after every number and text.
  return IDBKeyRange.bound([tenant], [tenant, []]);
}
