import { describe, expect, test } from 'vitest';
import { ALL_ANSWERS } from '../../lib/portal/all-answers';
import { readRequest } from '../../lib/portal/answered-request';
import { LISTED, toldOf } from '../extension/fake-requests';
import { faultOf, overheard, REQUESTS, statementOf } from './overheard';

const { gdapInvitation, partners } = REQUESTS;
const READABLE = { partners: [{ id: 'x', name: 'Contoso' }] };

describe('an answer that is not read', () => {
  test.each<[string, string, unknown, number, object]>([
    ['nobody’s', 'GET /admin/api/users', READABLE, 200, { why: 'unknown-request', names: [] }],
    ['an error of the portal', partners, READABLE, 500, { answer: 'partners', why: 'status' }],
    ['a redirect', partners, READABLE, 302, { why: 'status' }],
    ['no answer at all', partners, READABLE, 0, { why: 'status' }],
    ['empty', partners, '', 200, { why: 'no-text' }],
    ['empty by its status', partners, '', 204, { why: 'no-text' }],
    ['blank', partners, ' \n', 200, { why: 'no-text' }],
    ['a web page', partners, '<html></html>', 200, { why: 'no-json' }],
    ['cut off', partners, '{"partners":[', 200, { why: 'no-json' }],
    ['too long', partners, `[${' '.repeat(1e6)}]`, 200, { why: 'too-long' }],
    [
      'of another shape',
      partners,
      { people: [] },
      200,
      { why: 'unknown-shape', names: ['people'] },
    ],
  ])('is %s', (_, request, body, status, fault) => {
    expect(faultOf(request, body, status)).toMatchObject({ status, ...fault });
  });

  test('keeps nothing of what it holds', () => {
    const fault = faultOf(gdapInvitation, { secret: 'Contoso', list: ['kim@contoso.com', 4711] });
    expect(JSON.stringify(fault)).not.toMatch(/contoso|4711/i);
  });

  test('of 12 MB, or 100,000 levels deep, is passed over', () => {
    expect(faultOf(gdapInvitation, `{"roles":[${'"x",'.repeat(3e6)}1]}`)?.why).toBe('too-long');
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    expect(faultOf(gdapInvitation, deep)?.why).toBe('unknown-shape');
    expect(faultOf(gdapInvitation, `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`)?.names.at(-1)).toBe(
      'a.a.a.a.a.a',
    );
  });
});

describe('an answer that is read', () => {
  test('may be of any status of success, and of any method’s case', () => {
    expect(statementOf(partners, READABLE, 206).rows).toHaveLength(1);
    expect(statementOf(partners.replace('GET', 'get'), READABLE).rows).toHaveLength(1);
  });

  test('with roles 100,000 levels deep names the others', () => {
    const id = '62e90394-69f5-4237-9190-012177145e10';
    const body = `{"relationship":{"roles":[${'['.repeat(1e5)}${']'.repeat(1e5)},"${id}"]}}`;
    expect(statementOf(gdapInvitation, body)).toMatchObject({
      roleIds: [id],
      rolesComplete: false,
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('is not led astray by %s', (name) => {
    const harmless = '{"enableDap":false,"roles":[],"partners":[]}';
    const body = `{"${name}":${harmless},"partners":[{"${name}":${harmless},"name":"Contoso","canRemoveDap":true}]}`;
    expect(statementOf(partners, body).rows).toMatchObject([
      { partner: 'Contoso', access: ['dap'] },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('enableDap');
  });
});

describe('a request', () => {
  test.each(Object.values(REQUESTS))('is one reader’s: %s', (request) => {
    const asked = readRequest(overheard(request, ''));
    expect(ALL_ANSWERS.filter((reader) => reader.claim(asked) !== undefined)).toHaveLength(1);
  });

  test.each(Object.values(REQUESTS))('is overheard: %s', async (request) => {
    const [, path = ''] = request.split(' ');
    expect(await toldOf(path)).toEqual([path]);
  });

  test.each(LISTED)('that is overheard has a reader: %s', (path) => {
    const faults = ['GET', 'POST'].map((method) => faultOf(`${method} ${path}`, '{}')?.why);
    expect(faults.some((why) => why !== 'unknown-request')).toBe(true);
  });
});
