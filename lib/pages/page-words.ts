/**
 * The few words that pages are read by, in every language whose role names are known. They only help where
 * structure leaves a choice; a page is recognised by its route, and one in another language stays unproven.
 *
 * English: the admin center's screenshots in Microsoft's Partner Center documentation (2021–2023). The other
 * languages: its translations and those of "Manage partner relationships" (2020–2021), for example
 * https://github.com/MicrosoftDocs/microsoft-365-docs-pr.fr-FR/blob/014165fecdaf35f9ea5b0d6e026a600eb69211c9/microsoft-365/commerce/manage-partners.md
 * and plain dictionary words where no document prints one. Checked 2026-11-20.
 */
export { ACCEPT, DESCRIPTIONS, LESS, MORE, PLUS_NUMBER } from './words/controls';
export {
  DURATION_HEADING,
  END_HEADING,
  PARTNER_HEADING,
  PARTNER_SENTENCES,
  ROLES_HEADING,
  SECTION_LABEL,
} from './words/headings';
export { isKnownLanguage, KNOWN_LANGUAGES } from './words/languages';
export { ACCESS, COLUMNS, NO_ROLES } from './words/tables';
