/** The fingerprints of all role names in one string, made by `tools/role-names-plugin.ts`. */
declare module '*/roles.json?fingerprints' {
  const packed: string;
  export default packed;
}
