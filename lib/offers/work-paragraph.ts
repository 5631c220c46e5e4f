import type { RolePlan } from '../domain/plan';
import type { OfferWords } from './offer-words';

/** What the partner does, as the admin chose; empty where nothing that is known was chosen. */
export function workParagraph(plan: RolePlan, words: OfferWords): string {
  return words.list(
    'work',
    plan.perTask.flatMap(({ task }) => words.task(task) ?? []),
  );
}

/** Whether something that is known was chosen. */
export function knowsWork(plan: RolePlan): boolean {
  return plan.perTask.length > plan.unknownTasks.length;
}
