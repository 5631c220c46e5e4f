/**
 * Words that names of data fields are made of, singular and in lower case. Microsoft's documentation of
 * Partner Center, Graph and the portals uses them; a name made of them alone names nobody.
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview and
 * https://learn.microsoft.com/partner-center/developer/partner-center-rest-resources
 */
const FIELD_WORDS: ReadonlySet<string> = new Set(
  `accept accepted access account action activated activation active activity actor add added address admin
  administrator agreement all allow allowed and app application approval approve approved assigned assignment
  at authorization authorize authorized auto available billing body by can category channel child city cloud
  code collection comment commerce company condition consent contact content context continuation contract
  count country create created csp culture current customer dap data date datetime day default definition
  delegated delegation delete deleted description detail directory disabled display domain duration effective
  eligible email enable enabled end entity entitlement entra entry error event expiration expire expired expiry
  extend extended extension feature field filter first flag for format from full gdap global grant granted
  granular group guid has header hidden history id identifier identity in include indirect info information
  internal invitation invite invited is isv item key kind label language last legacy level license limit line
  link list locale location locked mail management manager map market member membership message metadata
  microsoft modified mpn mspp name new next not note number object of offer on operation option order
  organization origin owner page parent partner partnership party pending period permission phone policy postal
  previous primary principal privilege privileged product profile program property provider purchase query
  reason receiver record redirect ref reference region registration rejected relation relationship removed
  renewal request requested requester required reseller resource response result revoked role row scope
  secondary security seller sender sequence service session setting show sign signed site size sku source start
  started state status step street sub subject subscription success support supported tag target task template
  tenant term terminated termination text time timestamp title to token total transfer type unified unit
  updated upn uri url usage user valid value verified version view with workload year zip`.split(
    /\s+/,
  ),
);

/** Whether a word belongs to the language of data fields, singular or plural. */
export function isFieldWord(word: string): boolean {
  return FIELD_WORDS.has(word) || (word.endsWith('s') && FIELD_WORDS.has(word.slice(0, -1)));
}
