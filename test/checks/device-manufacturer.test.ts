import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { deviceManufacturer } from '../../lib/checks/device-manufacturer';
import type { Flow } from '../../lib/domain/request';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { FLOWS, link, page, READINGS } from '../requests/combinations';

const OEM = link({ flow: 'oem', dap: 'not-applicable' });

const found = (flow: Flow) =>
  deviceManufacturer
    .run(mergeWitnesses({ link: link({ flow }), reading: 'absent' }))
    .map(({ say, severity, values }) => [say, severity, ...values]);

describe('device-manufacturer', () => {
  test.each(FLOWS.filter((flow) => flow !== 'oem'))('says nothing about %s', (flow) => {
    expect(found(flow)).toEqual([]);
  });

  test('says once that no admin can undo it', () => {
    expect(found('oem')).toEqual([['device-manufacturer', 'caution']]);
  });

  test.each(READINGS)('is never clear while the page is %s', (reading) => {
    const request = mergeWitnesses({
      link: OEM,
      reading,
      ...(reading === 'read' && { page: page() }),
    });
    expect(deviceManufacturer.run(request)).toHaveLength(1);
    expect(assess(request).verdict).not.toBe('clear');
  });

  test.each([
    ['a page without roles', {}, 'caution'],
    ['a page with roles', { roleNames: ['Directory Readers'] }, 'danger'],
    ['a page whose list is cut', { rolesComplete: false }, 'cannot-tell'],
    ['a page in an unknown language', { unread: 'language' }, 'cannot-tell'],
  ] as const)('leaves the verdict of %s to the weightiest finding', (_, shown, verdict) => {
    const request = mergeWitnesses({ link: OEM, page: page(shown), reading: 'read' });
    expect(assess(request).verdict).toBe(verdict);
  });
});
