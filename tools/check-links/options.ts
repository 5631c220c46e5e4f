import { parseArgs } from 'node:util';

/** How the answers are printed. */
export type Format = 'lines' | 'json' | 'csv' | 'sarif';

export type Options = {
  readonly help: boolean;
  readonly text: boolean;
  readonly format: Format;
  readonly files: readonly string[];
};

const flag = { type: 'boolean', default: false } as const;

/** @returns the options, or a sentence that says what is wrong with them. */
export function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ json: flag, csv: flag, sarif: flag, text: flag },
        help: { ...flag, short: 'h' },
      },
    });
    const formats = (['json', 'csv', 'sarif'] as const).filter((format) => values[format]);
    if (formats.length > 1)
      return `Choose one of ${formats.map((one) => `--${one}`).join(' and ')}.`;
    const link = positionals.find((one) => /^[a-z][a-z0-9+.-]*:\/\//i.test(one));
    if (link !== undefined) {
      return `Unexpected argument '${link}': give files, and links on standard input.`;
    }
    const { help, text } = values;
    return { help, text, format: formats[0] ?? 'lines', files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
