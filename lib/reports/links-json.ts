import type { LinkRecord } from '../domain/link-record';

/** A checked link as a JSON object in one line; a place without a file means nothing and is left out. */
export function linkJson({ line, column, ...record }: LinkRecord): string {
  const { file, ...rest } = record;
  return JSON.stringify(file === undefined ? rest : { file, line, column, ...rest });
}

/** Checked links as a JSON array, with one object to a line. */
export function linksJson(records: readonly LinkRecord[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map(linkJson).join(',\n')}\n]\n`;
}
