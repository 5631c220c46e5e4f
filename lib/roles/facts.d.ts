/** What follows from the catalogue of roles, made by `tools/catalogue/role-facts-plugin.ts`. */
declare module '*/role-actions.json?facts' {
  const packed: readonly import('./packed-role').PackedRole[];
  export default packed;
}
