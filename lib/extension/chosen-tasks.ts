import { z } from 'zod';
import { readGuid } from '../domain/guid';
import { browser } from './browser';

const KEY = 'chosen-tasks';
/** So many partners are remembered; who was asked about longest ago goes first. */
const MOST = 500;

/** What is chosen in a report or stored for a partner: ids of tasks, known or not. */
export const tasksSchema = z.array(z.string().max(100)).max(500);
const choiceSchema = z.object({ partner: z.guid(), tasks: tasksSchema });

type Choice = z.infer<typeof choiceSchema>;

/** What was chosen for a partner before; undefined where nothing was, or where nobody knows the partner. */
export type RecallTasks = (partner: string | undefined) => readonly string[] | undefined;

let queue: Promise<unknown> = Promise.resolve();

/** Reads what was chosen for partners. What is damaged is left out and the rest still counts. */
export async function loadChosenTasks(): Promise<RecallTasks> {
  const choices = await load();
  return (partner) => choices.find((one) => one.partner === partner)?.tasks;
}

/**
 * Remembers what the admin chose for a partner; nothing chosen is forgotten. Writes follow one another.
 * @param partner its tenant id; without one nothing is remembered.
 */
export function keepChosenTasks(partner: string | undefined, tasks: readonly string[]) {
  const id = readGuid(partner);
  if (id === undefined) return Promise.resolve();
  const step = async () => {
    const before = await load();
    if (isSame(before.find((one) => one.partner === id)?.tasks, tasks)) return;
    const others = before.filter((one) => one.partner !== id);
    const all = tasks.length === 0 ? others : [...others, { partner: id, tasks: [...tasks] }];
    await browser.storage.local.set({ [KEY]: all.slice(-MOST) });
  };
  const next = queue.then(step, step);
  queue = next.catch(() => undefined);
  return next;
}

async function load(): Promise<Choice[]> {
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => choiceSchema.safeParse(one).data ?? []);
}

function isSame(one: readonly string[] = [], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
