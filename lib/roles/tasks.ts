import catalogue from '../data/tasks.json';
import type { Flow } from '../domain/request';
import type { Task, Workload } from '../domain/task';

/** Every task that is known, in the order of the catalogue. */
export const TASKS = catalogue.tasks as readonly Task[];

/** What partners sell first comes first, then what they run, then what only some of them look after. */
export const WORKLOADS: readonly Workload[] = [
  ...(['autopilot', 'licensing', 'support', 'billing', 'azure'] as const),
  ...(['identity', 'devices', 'exchange', 'sharepoint', 'teams', 'apps', 'power'] as const),
  ...(['security', 'compliance', 'governance', 'reporting'] as const),
];

/** What almost every reseller does; what needs no role comes first. */
const RESELLING = [
  'autopilot-register-csp-ui',
  'csp-order',
  'license-assign',
  'license-view',
  'support-m365',
];

/** What whoever runs a tenant for its owner does every day. */
const HELP_DESK = ['user-create', 'password-reset-nonadmin', 'mfa-reset-user'];

/**
 * Only through these flows does a partner come to work in the tenant or on its devices. `isv` and `offer`
 * sell something. An app holds permissions in place of roles, and the list page is about no single request.
 */
const LIKELY: Partial<Record<Flow, readonly string[]>> = {
  reseller: [...RESELLING, 'autopilot-register-csp-api'],
  // Its provider is authorised along with it, and registers devices through the API.
  'indirect-reseller': [...RESELLING, 'autopilot-register-csp-api'],
  // Seen from the partner's side it is the same relationship.
  'relationship-request': [...RESELLING, 'autopilot-register-csp-api'],
  // Who asks for the whole tenant often only sells, and else runs a help desk.
  'delegated-admin': [...RESELLING, ...HELP_DESK],
  // GDAP is asked for beside a reseller relationship, so what needs no role is settled by then.
  gdap: [
    'autopilot-register-csp-api',
    ...['license-assign', 'license-view', 'support-m365'],
    ...HELP_DESK,
    'intune-manage',
  ],
  oem: ['autopilot-register-oem'],
};

let byId: ReadonlyMap<string, Task> | undefined;

/** Looks a task up by its id; undefined where there is none. */
export function taskById(id: string): Task | undefined {
  byId ??= new Map(TASKS.map((task) => [task.id, task]));
  return byId.get(id);
}

/** The public page that says most about a task. */
export function sourceOf({ sources: [first = ''] }: Task): string {
  const pages: Readonly<Record<string, { readonly url: string }>> = catalogue.sources;
  return pages[first]?.url ?? '';
}

/** The ids of the tasks that a partner most likely has in mind with a request, the likeliest first. */
export function likelyTasks(flow: Flow): readonly string[] {
  return LIKELY[flow] ?? [];
}
