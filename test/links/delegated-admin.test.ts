import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { readDap } from '../../lib/links/delegated-admin';
import { readPortalAddress } from '../../lib/links/portal-address';

function read(rest: string, without: 'not-requested' | 'cannot-tell' = 'not-requested') {
  const portal = findPortal('admin.microsoft.com');
  if (portal === undefined) throw new Error('The admin center is a portal.');
  const url = new URL(`https://admin.microsoft.com/${rest}`);
  return readDap(readPortalAddress(url, portal), without);
}

describe('readDap', () => {
  test.each([
    ['?DAP=true'],
    ['?dap=TRUE'],
    ['?DAP=false&DAP=true'],
    ['?DAP=true&DAP=false'],
    ['?%44AP=tru%65'],
    ['?%2544AP=true'],
    ['?DAP=+true'],
    ['?D%00AP=true'],
    ['#/route?DAP=true'],
    ['#/route&DAP=true'],
    ['?DAP=false#/route?dap=True'],
    ['?invType=Administration'],
    ['?invType=ADMINISTRATION&DAP=false'],
    ['?invType=ResellerRelationship&invType=Administration'],
  ])('%s asks for delegated admin privileges', (rest) => {
    expect(read(rest)).toEqual({ dap: 'requested', doubts: [] });
  });

  test.each([
    ['?DAP='],
    ['?DAP'],
    ['?DAP=1'],
    ['?DAP=yes'],
    ['?DAP="true"'],
    ['?DAP==true'],
    ['?DAP=false&DAP=0'],
    ['?DAP=truefalse'],
    ['?DAP=%C3%BF'],
  ])('%s is odd', (rest) => {
    expect(read(rest)).toEqual({ dap: 'cannot-tell', doubts: ['odd-dap-value'] });
  });

  test.each([
    ['?msppId=0%26DAP%3Dtrue'],
    ['?msppId=0%2526DAP%253Dtrue'],
    ['?msppId=0;DAP=true'],
    ['?msppId=0\\u0026DAP=true'],
    ['?DAP=false&x=?DAP=true'],
    ['#/route#DAP=true'],
    ['#/route/DAP=true/x'],
    ['DAP=true'],
    ['?x=0%26invType=Administration'],
  ])('%s asks for it where no parameter stands', (rest) => {
    expect(read(rest)).toEqual({ dap: 'requested', doubts: [] });
  });

  test.each([['?msppId=0%26DAP%3Dmaybe'], ['?msppId=0;DAP=false'], ['?x=0%26invType=Other']])(
    '%s mentions it where no parameter stands',
    (rest) => {
      expect(read(rest)).toEqual({ dap: 'cannot-tell', doubts: ['conflicting-parameters'] });
    },
  );

  test.each([
    ['?DAP=false'],
    ['?dap=FALSE&DAP=false'],
    ['?ldap=true'],
    ['?mydap=true&x=dap'],
    [''],
  ])('"%s" does not ask, where silence means no', (rest) => {
    expect(read(rest)).toEqual({ dap: 'not-requested', doubts: [] });
  });

  test('silence is a doubt where it means nothing', () => {
    expect(read('', 'cannot-tell')).toEqual({ dap: 'cannot-tell', doubts: ['no-dap-parameter'] });
    expect(read('?DAP=false', 'cannot-tell')).toEqual({ dap: 'not-requested', doubts: [] });
  });
});
