import { describe, expect, test } from 'vitest';
import type { Flow } from '../../lib/domain/request';
import { likelyTasks, TASKS, taskById, WORKLOADS } from '../../lib/roles/tasks';

const FLOWS: readonly Flow[] = [
  ...(['reseller', 'indirect-reseller', 'delegated-admin', 'isv', 'offer', 'gdap'] as const),
  ...(['oem', 'app-consent', 'partner-relationships', 'relationship-request', 'none'] as const),
];

describe('a task', () => {
  test('is found by its id', () => {
    for (const task of TASKS) expect(taskById(task.id)).toBe(task);
  });

  test.each(['', 'License-Assign', 'license-assign ', 'constructor'])('"%s" is none', (id) => {
    expect(taskById(id)).toBeUndefined();
  });
});

test('the workloads are those of the tasks, each once', () => {
  expect(new Set(WORKLOADS).size).toBe(WORKLOADS.length);
  expect(new Set(WORKLOADS)).toEqual(new Set(TASKS.map(({ workload }) => workload)));
});

describe('the likely tasks', () => {
  test.each(FLOWS)('of "%s" exist, each once, for the partner to do', (flow) => {
    const ids = likelyTasks(flow);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => taskById(id)?.customerSide)).toEqual(ids.map(() => false));
  });

  test.each<[Flow, string]>([
    ['reseller', 'autopilot-register-csp-ui'],
    ['indirect-reseller', 'autopilot-register-csp-ui'],
    ['delegated-admin', 'autopilot-register-csp-ui'],
    ['gdap', 'autopilot-register-csp-api'],
    ['relationship-request', 'autopilot-register-csp-ui'],
    ['oem', 'autopilot-register-oem'],
  ])('of "%s" begin with the registration of devices: %s', (flow, first) => {
    expect(likelyTasks(flow)[0]).toBe(first);
  });

  test.each<Flow>(['reseller', 'indirect-reseller', 'delegated-admin', 'gdap'])(
    'of "%s" hold licences and support cases',
    (flow) => {
      expect(likelyTasks(flow)).toEqual(expect.arrayContaining(['license-assign', 'support-m365']));
    },
  );

  test.each<Flow>(['isv', 'offer', 'app-consent', 'partner-relationships', 'none'])(
    'of "%s" are none',
    (flow) => {
      expect(likelyTasks(flow)).toEqual([]);
    },
  );
});
