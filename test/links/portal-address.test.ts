import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { readPortalAddress, valuesOf } from '../../lib/links/portal-address';

function read(rest: string) {
  const portal = findPortal('admin.microsoft.com');
  if (portal === undefined) throw new Error('The admin center is a portal.');
  return readPortalAddress(new URL(`https://admin.microsoft.com${rest}`), portal);
}

describe('routes of a portal address', () => {
  test.each([
    ['nothing', '/', []],
    ['an empty hash', '/#', []],
    ['a hash of slashes', '/#//', []],
    ['parameters without a route', '/#?DAP=true', []],
    ['the hash', '/#/Partners/Invitation/', ['partners/invitation']],
    ['a hash without its slash', '/#partners', ['partners']],
    ['doubled slashes', '/#//partners//invitation', ['partners/invitation']],
    ['parameters behind the route', '/#/partners?a=1', ['partners']],
    ['an ampersand behind the route', '/#/partners&dealid=1', ['partners']],
    ['an encoded hash', '/#%2Fpartners%2Finvitation', ['partners/invitation']],
    ['a hash encoded twice', '/#%252Fpartners', ['partners']],
    ['?ref=', '/?ref=/BillingAccounts/Agreement', ['billingaccounts/agreement']],
    ['?ref= encoded', '/?REF=%2FBillingAccounts', ['billingaccounts']],
    ['hash before ref', '/?ref=b#/a', ['a', 'b']],
    ['ref in the hash', '/#/a?ref=/b', ['a', 'b']],
    ['several refs', '/?ref=a&ref=b', ['a', 'b']],
    ['zero-width characters in ref', '/?ref=/part%E2%80%8Bners', ['partners']],
  ])('are read from %s', (_, rest, routes) => {
    expect(read(rest).routes).toEqual(routes);
  });
});

describe('parameters of a portal address', () => {
  test.each([
    ['absent', '/', []],
    ['without a value', '/?dap', ['']],
    ['with an empty value', '/?dap=', ['']],
    ['in any case', '/?dAp=True', ['True']],
    ['with an encoded name', '/?%44%2541P=true', ['true']],
    ['with an encoded value', '/?DAP=%2574rue', ['true']],
    ['with white space around', '/?+DAP%20=%09true+', ['true']],
    ['with zero-width characters', '/?D%E2%80%8BAP=tr%C2%ADue', ['true']],
    ['before the hash and in it, in order', '/?DAP=a&x=1#/r?DAP=b&DAP=c', ['a', 'b', 'c']],
    ['in a hash without a route', '/#?DAP=a', ['a']],
    ['broken escapes', '/?DAP=%zz', ['%zz']],
  ])('are read when they stand there %s', (_, rest, values) => {
    expect(valuesOf(read(rest), 'dap')).toEqual(values);
  });

  test('the path is decoded, in lower case, without slashes at its ends', () => {
    expect(read('//Adminportal/%48ome/').path).toBe('adminportal/home');
  });
});
