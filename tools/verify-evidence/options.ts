import { parseArgs } from 'node:util';

export type Options = {
  readonly help: boolean;
  readonly json: boolean;
  /** Lower case. */
  readonly noted?: string;
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
        json: flag,
        help: { ...flag, short: 'h' },
        'expect-head': { type: 'string', multiple: true },
      },
    });
    const { help, json, 'expect-head': heads = [] } = values;
    if (help) return { help, json, files: [] };
    const noted = heads[0]?.trim().toLowerCase();
    if (heads.length > 1) return 'Give --expect-head once.';
    if (noted !== undefined && !/^[0-9a-f]{64}$/.test(noted)) {
      return 'The hash after --expect-head has 64 digits, 0 to 9 and a to f.';
    }
    if (positionals.length === 0) return 'Give the files to check; - is standard input.';
    if (positionals.filter((one) => one === '-').length > 1) return 'Give - once.';
    return { help, json, files: positionals, ...(noted !== undefined && { noted }) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
