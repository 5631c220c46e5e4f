import fc from 'fast-check';

/** A link taken apart: parameters before the hash and in it, each as `name=value`. */
type Parts = {
  readonly base: string;
  readonly query: readonly string[];
  readonly route?: string;
  readonly tail: readonly string[];
};

/** One way to write a link differently. */
export type Mutation = (link: string) => string;

/** The same numbers on every run, so that a failure can be repeated. */
export const FIXED = { seed: 20261120 };

/** Numbers that decide, one after the other, what happens to each character or parameter. */
const dice = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 });

const at = (numbers: readonly number[], index: number) => numbers[index % numbers.length] ?? 0;

/** Writes text in mixed case. */
export const mixedCase = (text: string, numbers: readonly number[]) =>
  [...text]
    .map((one, index) => (at(numbers, index) % 2 ? one.toUpperCase() : one.toLowerCase()))
    .join('');

/** Percent-encodes some of the characters, some of them twice. */
export const encodeSome = (text: string, numbers: readonly number[], which = /[a-z0-9]/i) =>
  [...text]
    .map((one, index) => {
      const times = at(numbers, index) % 4;
      if (!which.test(one) || times === 0 || times === 3) return one;
      const code = one.charCodeAt(0).toString(16).padStart(2, '0');
      return `%${times === 2 ? '25' : ''}${code}`;
    })
    .join('');

export function takeApart(link: string): Parts {
  const [before = '', ...behind] = link.split('#');
  const [base = '', ...search] = before.split('?');
  const query = search.length === 0 ? [] : search.join('?').split('&');
  if (behind.length === 0) return { base, query, tail: [] };
  const hash = behind.join('#');
  const end = /[?&]/.exec(hash)?.index ?? hash.length;
  const tail = hash.length > end + 1 ? hash.slice(end + 1).split('&') : [];
  return { base, query, route: hash.slice(0, end), tail };
}

export function putTogether({ base, query, route, tail }: Parts): string {
  const search = query.length === 0 ? '' : `?${query.join('&')}`;
  const hash = route === undefined && tail.length === 0 ? '' : `#${route ?? ''}`;
  return `${base}${search}${hash}${tail.length === 0 ? '' : `?${tail.join('&')}`}`;
}

/** Changes every parameter, wherever it stands. */
const each =
  (change: (parameter: string) => string): Mutation =>
  (link) => {
    const parts = takeApart(link);
    return putTogether({ ...parts, query: parts.query.map(change), tail: parts.tail.map(change) });
  };

/** Puts a parameter among the others, before the hash or in it. */
export const insert =
  (parameter: string, numbers: readonly number[]): Mutation =>
  (link) => {
    const parts = takeApart(link);
    const key = at(numbers, 0) % 2 ? 'query' : 'tail';
    const place = at(numbers, 1) % (parts[key].length + 1);
    return putTogether({ ...parts, [key]: parts[key].toSpliced(place, 0, parameter) });
  };

const recase = dice.map((numbers) =>
  each((parameter) => {
    const [name = '', ...value] = parameter.split('=');
    const free = /^(dap|invtype)$/i.test(name);
    const rest = value.map((part) => (free ? mixedCase(part, numbers.toReversed()) : part));
    return [mixedCase(name, numbers), ...rest].join('=');
  }),
);

const encode = dice.map((numbers) => each((parameter) => encodeSome(parameter, numbers)));

const repeatDap = fc.constant<Mutation>((link) => {
  const parts = takeApart(link);
  const again = (list: readonly string[]) => list.filter((one) => /^dap=/i.test(one));
  return putTogether({
    ...parts,
    query: [...parts.query, ...again(parts.query)],
    tail: [...parts.tail, ...again(parts.tail)],
  });
});

const reorder = dice.map(
  (numbers): Mutation =>
    (link) => {
      const parts = takeApart(link);
      const shuffle = (list: readonly string[]) =>
        list
          .map((one, index) => [at(numbers, index), one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);
      return putTogether({ ...parts, query: shuffle(parts.query), tail: shuffle(parts.tail) });
    },
);

const entities = fc.constantFrom('&amp;', '&amp;amp;', '\\&').map(
  (written): Mutation =>
    (link) =>
      link.replaceAll('&', written),
);

const around = fc.constantFrom(' ', '\t', '\r\n', '\u00a0', '\u200b', '\ufeff').map(
  (space): Mutation =>
    (link) =>
      `${space}${link}${space}${space}`,
);

const invisible = fc.tuple(fc.constantFrom('\u200b', '\u2060', '\u00ad', '\n', '\u202e'), dice).map(
  ([one, numbers]): Mutation =>
    (link) =>
      [...link].map((part, index) => (at(numbers, index) % 9 ? part : one + part)).join(''),
);

const harmless = fc
  .tuple(
    fc.constantFrom('utm_source', 'lang', 'x', 'source'),
    fc.stringMatching(/^[a-z0-9]*$/),
    dice,
  )
  .map(([name, value, numbers]) => insert(`${name}=${value}`, numbers));

const askForDap = dice.map((numbers) => insert('DAP=true', numbers));

/** In any order, each at most once. */
const some = (steps: readonly fc.Arbitrary<Mutation>[]): fc.Arbitrary<Mutation> =>
  fc.tuple(fc.shuffledSubarray([...steps.keys()]), fc.tuple(...steps)).map(
    ([order, made]) =>
      (link) =>
        order.reduce((written, step) => made[step]?.(written) ?? written, link),
  );

/** Everything that leaves a link's meaning as it is or makes it worse: first as an address, then as text. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    some([recase, encode, repeatDap, reorder, harmless, askForDap]),
    some([entities, around, invisible]),
  )
  .map(
    ([asAddress, asText]) =>
      (link) =>
        asText(asAddress(link)),
  );

/** Also encodes what separates parameters, which may change what a link means. */
export const destructive: fc.Arbitrary<Mutation> = dice.map(
  (numbers): Mutation =>
    (link) => {
      const [before = '', ...search] = link.split('?');
      if (search.length === 0) return link;
      const [query = '', ...hash] = search.join('?').split('#');
      return [`${before}?${encodeSome(query, numbers, /[ -~]/)}`, ...hash].join('#');
    },
);

/** `DAP=true` or `invType=Administration` in any spelling, put anywhere among the parameters. */
export const dangerous: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom(['DAP', 'true'], ['invType', 'Administration']), dice, dice, dice)
  .map(([words, cases, codes, places]) => {
    const parameter = words.map((word) => encodeSome(mixedCase(word, cases), codes)).join('=');
    return insert(parameter, places);
  });
