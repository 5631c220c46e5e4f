/** One scenario as it is printed. */
export type Row = {
  readonly scenario: string;
  readonly url: string;
  readonly verdict: string;
  readonly roles: string;
  readonly why: string;
};

const COLUMNS = ['scenario', 'link', 'verdict', 'roles', 'why'] as const;
const LINK_WIDTH = 84;
const WHY_WIDTH = 90;

/** Puts rows into a table for a terminal: links by what matters in them, long sentences cut. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ scenario, url, verdict, roles, why }) => [
    scenario,
    cut(shortLink(url), LINK_WIDTH),
    verdict,
    roles,
    cut(why, WHY_WIDTH),
  ]);
  const widths = COLUMNS.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[line(COLUMNS), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n')}\n`;
}

/** Host, the parameters that matter and the route; ids shortened. */
function shortLink(link: string): string {
  const url = new URL(link);
  for (const name of ['partnerId', 'msppId', 'msppid', 'id', 'csp', 'indirectCSPId', 'standin']) {
    url.searchParams.delete(name);
  }
  const route = url.hash.replace(/([0-9a-f]{4})[0-9a-f]{4}-[0-9a-f-]{27}/g, '$1…');
  return `${url.host}${url.search}${route}`;
}

/** Keeps start and end, where links differ. */
function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  const half = Math.floor((width - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(text.length - (width - 1 - half))}`;
}
