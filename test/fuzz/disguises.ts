import type { Draft } from './draft';
import { escapeSome, mixedCase } from './escape';
import type { Random } from './random';

/** One way to write a link differently while it still has parts. Where it changes what is asked, it says so. */
export type Disguise = (draft: Draft, random: Random) => void;

const everywhere = (draft: Draft, change: (parameter: string) => string) => {
  draft.query = draft.query.map(change);
  draft.tail = draft.tail.map(change);
};

const insert = (draft: Draft, parameter: string, random: Random) => {
  const list = random.once(2) ? draft.query : draft.tail;
  list.splice(random.below(list.length + 1), 0, parameter);
};

const shuffle = (list: string[], random: Random) => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [list[at], list[other]] = [list[other] ?? '', list[at] ?? ''];
  }
};

export const DISGUISES: readonly [Disguise, ...Disguise[]] = [
  (draft, random) =>
    everywhere(draft, (parameter) => {
      const [name = '', ...value] = parameter.split('=');
      const free = /^(?:dap|invtype|type)$/i.test(name);
      const rest = value.map((part) => (free ? mixedCase(part, random) : part));
      return [mixedCase(name, random), ...rest].join('=');
    }),
  (draft, random) => everywhere(draft, (parameter) => escapeSome(parameter, random, /[a-z0-9]/i)),
  (draft, random) => {
    draft.path = escapeSome(draft.path, random, /[a-z]/i);
  },
  (draft, random) => {
    if (draft.route !== undefined) draft.route = escapeSome(draft.route, random, /[a-z-]/i);
  },
  // The same parameter twice.
  (draft, random) => insert(draft, draft.query[random.below(draft.query.length)] ?? 'x', random),
  (draft, random) => {
    shuffle(draft.query, random);
    shuffle(draft.tail, random);
  },
  // Parameters of the address move into its hash.
  (draft, random) => {
    const moved = draft.query.splice(random.below(draft.query.length + 1));
    draft.tail.push(...moved);
  },
  (draft, random) =>
    insert(draft, random.pick(['utm_source=x', 'lang=de', 'x=', 'y', 'note=a+b%20c']), random),
  (draft) => {
    if (draft.route !== undefined) draft.route = `${draft.route}/`;
  },
  // From here on the link asks for something else, or is not Microsoft's any more.
  (draft, random) => {
    insert(draft, `${mixedCase('dap', random)}=${mixedCase('true', random)}`, random);
    draft.truth = { ...draft.truth, dap: 'true' };
  },
  (draft, random) => {
    insert(draft, `${mixedCase('invtype', random)}=Administration`, random);
    draft.truth = { ...draft.truth, invitation: 'Administration' };
  },
  (draft, random) => {
    draft.userInfo = random.pick([
      'admin.microsoft.com@',
      'user:secret@',
      'admin%2Emicrosoft%2Ecom@',
    ]);
    draft.truth = { ...draft.truth, isGenuine: false };
  },
  (draft, random) => {
    draft.port = random.pick([':8443', ':80', ':444']);
    draft.truth = { ...draft.truth, isGenuine: false };
  },
  (draft) => {
    draft.scheme = 'http';
    draft.truth = { ...draft.truth, isGenuine: false };
  },
  (draft) => {
    draft.truth = { ...draft.truth, host: `${draft.truth.host}.`, isGenuine: false };
  },
  (draft, random) => {
    const host = imitated(draft.truth.host, random);
    draft.truth = { ...draft.truth, host, isGenuine: false };
  },
];

const CONFUSABLE: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' },
  ...{ m: 'rn', l: '1' },
};

/** Another owner's host name that looks like this one. */
function imitated(host: string, random: Random): string {
  const at = random.below(host.length);
  const letter = CONFUSABLE[host[at] ?? ''];
  const [first = '', ...rest] = host.split('.');
  return random.pick([
    letter === undefined ? `${host}.example` : host.slice(0, at) + letter + host.slice(at + 1),
    `${host}.evil.example`,
    `${host.replaceAll('.', '-')}.example`,
    `${first}-${rest.join('.')}`,
    `${host.slice(0, at)}${host.slice(at + 1)}x`,
    `evil-${host}`,
  ]);
}
