/** What `--help` shows: one page. */
export const HELP = `NAME
  check-links - says what Microsoft 365 partner-consent links ask for

SYNOPSIS
  npm run --silent check-links -- [--text] [--json | --csv | --sarif] [FILE...]

DESCRIPTION
  Without FILE reads one link per line from standard input. Otherwise finds the
  links in each FILE: text, Markdown, HTML, CSV, .eml. A folder is searched whole,
  but for .git and node_modules; - is standard input. Opens and sends nothing.

OPTIONS
  --text   find the links in free text; a FILE is then text whatever its name
  --json   one JSON object per link: {link, flow, dap, verdict, partnerTenantId?,
           providerTenantId?, findings[]}, with FILE also file, line, column
  --csv    a table: file,line,column,link,verdict,flow,dap,partner,provider,findings
  --sarif  one SARIF 2.1.0 log of all findings, for code scanning
  --help   this page

VERDICTS
  danger       asks for full control (DAP), or is not Microsoft's address
  cannot-tell  the link does not prove what it asks for
  caution      asks for roles or permissions that only the page names
  clear        this link asks for no admin roles; the page has the last word
  not-consent  no consent link

EXIT STATUS
  1 if any link is danger; else 2 if used wrongly or a FILE could not be read; else 0.
  What was not read is told on standard error; in a folder, binaries count as read.

EXAMPLES
  npm run --silent check-links -- --json invitation.eml
  npm --prefix ../consent-lens run --silent check-links -- --sarif docs > links.sarif
`;
