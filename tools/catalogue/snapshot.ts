import { z } from 'zod';
import { unfoldActions } from '../../lib/roles/actions.ts';
import { namesOf } from '../fingerprint-roles.ts';
import type { FactTexts } from './catalogue-files.ts';
import { parseFacts } from './parse-catalogue.ts';
import { makeRoleModel } from './role-model.ts';

/** Stands for the date of a source that carries none. */
export const UNDATED = '0001-01-01';

const texts = z.array(z.string());

const snapshotRoleSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Every further name, in all languages. */
  names: texts,
  kind: z.string(),
  privileged: z.boolean(),
  gdap: z.boolean().nullable(),
  tier: z.number(),
  powers: texts,
  contains: texts,
  inherits: texts,
  /** Its own ones; what it inherits stands with the role that it inherits from. */
  actions: texts,
});

const snapshotTaskSchema = z.strictObject({
  id: z.string(),
  workload: z.string(),
  least: texts,
  alternatives: texts,
  noRole: z.boolean(),
  confidence: z.string(),
  gdap: z.boolean().nullable(),
  azureRbac: z.boolean(),
  customerSide: z.boolean(),
});

const snapshotFileSchema = z.strictObject({
  checked: z.string(),
  /** What a source is called, or what it is where it has no name, and its date. */
  sources: z.record(z.string(), z.string()),
});

/** All facts of a catalogue at one time, as `npm run catalogue -- --write` keeps them. */
export const snapshotSchema = z.strictObject({
  snapshot: z.literal(1),
  files: z.record(z.string(), snapshotFileSchema),
  roles: z.array(snapshotRoleSchema),
  tasks: z.array(snapshotTaskSchema),
  sets: z.array(z.strictObject({ id: z.string(), kinds: texts, roles: texts })),
  limits: z.record(z.string(), z.string()),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type SnapshotRole = z.infer<typeof snapshotRoleSchema>;
export type SnapshotTask = z.infer<typeof snapshotTaskSchema>;

/**
 * Takes a snapshot of a catalogue's facts.
 * @throws with a sentence for each fault in a file.
 */
export function snapshotOf(texts: FactTexts): Snapshot {
  const { roles, actions, tasks, sets, limits } = parseFacts(texts);
  const model = makeRoleModel(texts.roles, texts.actions);
  const own = new Map(actions.roles.map((role) => [role.id, role]));
  return {
    snapshot: 1,
    files: {
      'roles.json': datesOf(roles.checked, byWhat(roles.sources)),
      'role-actions.json': datesOf(actions.checked, byWhat(actions.sources)),
      'tasks.json': datesOf(tasks.checked, Object.entries(tasks.sources)),
      'role-sets.json': datesOf(sets.checked, Object.entries(sets.sources)),
      'gdap-limits.json': datesOf(limits.checked, Object.entries(limits.sources)),
    },
    roles: model.roles.map((role) => ({
      ...{ id: role.id, name: role.name, names: [...new Set(namesOf(role).slice(1))] },
      ...{ kind: role.kind, privileged: role.privileged, gdap: role.gdap, tier: role.tier },
      powers: [...role.powers],
      contains: model.roles.filter((one) => model.contains(role, one)).map(({ id }) => id),
      inherits: own.get(role.id)?.inherits ?? [],
      actions: unfoldActions(own.get(role.id)?.actions ?? {}).sort(),
    })),
    tasks: tasks.tasks.map(({ sources, against, note, ...task }) => task),
    sets: sets.sets,
    limits: Object.fromEntries(
      Object.entries(limits.limits).map(([name, { value }]) => [name, String(value)]),
    ),
  };
}

type Dated = readonly [name: string, source: { readonly date: string }];

function datesOf(checked: string, sources: readonly Dated[]) {
  return {
    checked,
    sources: Object.fromEntries(sources.map(([name, { date }]) => [name, date])),
  };
}

function byWhat(sources: readonly { readonly what: string; readonly date: string }[]): Dated[] {
  return sources.map((source) => [source.what, source]);
}
