/** What somebody could put in the place of the portal's answer about an invitation. */
export type Forgery = 'prototype' | 'huge' | 'deep' | 'types';

const megabyte = 1_000_000;
const levels = 100_000;
const harmless = '{"enableDap":false,"roles":[],"isForged":true}';

/** Keys that pollute prototypes in careless code, before and inside the honest fields. */
function withPrototypes(honest: string): string {
  const keys = `"__proto__":${harmless},"constructor":{"prototype":${harmless}}`;
  return honest.replaceAll('{', `{${keys},`).replaceAll(',}', '}');
}

/** The honest answer with 12 MB of roles that nobody knows. */
function hugeRoles(honest: string): string {
  const role = '"0dd0face-7c1e-4f5b-9d51-5b1e6f0a2c33",';
  const many = role.repeat(Math.ceil((12 * megabyte) / role.length));
  return honest.replace('"roles":[', `"roles":[${many}`);
}

function deepRoles(honest: string): string {
  return honest.replace('"roles":[', `"roles":[${'['.repeat(levels)}${']'.repeat(levels)},`);
}

function wrongType(value: unknown): unknown {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return [value];
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.join();
  if (value === null) return [];
  return withWrongTypes(value as object);
}

function withWrongTypes(honest: object): object {
  return Object.fromEntries(
    Object.entries(honest).map(([name, value]) => [name, wrongType(value)]),
  );
}

/** The text of a forged answer: JSON that parses, made out of the honest one. */
export function forge(forgery: Forgery, honest: object): string {
  const text = JSON.stringify(honest);
  switch (forgery) {
    case 'prototype':
      return withPrototypes(text);
    case 'huge':
      return hugeRoles(text);
    case 'deep':
      return deepRoles(text);
    case 'types':
      return JSON.stringify(withWrongTypes(honest));
  }
}
