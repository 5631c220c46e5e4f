import type { PlannedRole, RolePlan } from '../domain/plan';
import { equalsGlobalAdministrator } from '../roles/powers';
import type { OfferWords } from './offer-words';
import { proposedRoles } from './proposed-roles';
import { dropLine, gravestFirst, questionLine } from './role-reasons';

/** What to change in a request so that it asks for what the tasks need. Each paragraph may be empty. */
export function changeParagraphs(plan: RolePlan, words: OfferWords): string[] {
  const { lasting, oneDay, ungranted } = proposedRoles(plan);
  const roles = gravestFirst(plan.perRole);
  const asked = roles.flatMap(({ id }) => id ?? []);
  const going = roles.filter(goes);
  const replaced = roles.filter((role) => role.as === 'replaceable' && !goes(role));
  const instead = replaced.flatMap(({ by = [] }) => by);
  const added = lasting.filter((id) => !asked.includes(id) && !instead.includes(id));
  const kept = lasting.filter((id) => asked.includes(id));
  const named = namesIn(words);
  return [
    words.list(
      'drop',
      going.map((role) => dropLine(role, words)),
    ),
    words.list(
      'replace',
      replaced.map((role) => words.say('replace_line', words.role(role), replacement(role, words))),
    ),
    words.list('keep', kept.map(named)),
    words.list('add', added.map(named)),
    words.list('one_day', oneDay.map(named)),
    words.list('ungranted', ungranted.map(named)),
  ];
}

/** The roles of a proposal, each with the tasks that it is for. Each paragraph may be empty. */
export function proposalParagraphs(plan: RolePlan, words: OfferWords): string[] {
  const { lasting, oneDay, ungranted } = proposedRoles(plan);
  const named = namesIn(words);
  return [
    words.list(
      'dap_request',
      lasting.map((id) => forTasks(id, plan, words)),
    ),
    words.list('one_day', oneDay.map(named)),
    words.list('ungranted', ungranted.map(named)),
  ];
}

/**
 * The strong roles, to be asked about while nobody has said what they are for. That Global Administrator
 * includes a role is no reason to ask for that one.
 * @param strong ids of the roles that reach far, and names of those that nobody knows.
 */
export function questionParagraph(
  plan: RolePlan,
  strong: ReadonlySet<string>,
  words: OfferWords,
): string {
  const asked = plan.perRole.filter(({ id, name }) => strong.has(id ?? name)).map(withoutEqual);
  return words.list(
    'ask_for_what',
    gravestFirst(asked).map((role) => questionLine(role, words)),
  );
}

/** What equals Global Administrator goes with its reason, not in exchange for a list of other roles. */
function goes({ id, as }: PlannedRole): boolean {
  if (as === 'needed') return false;
  return as !== 'replaceable' || (id !== undefined && equalsGlobalAdministrator(id));
}

function withoutEqual(role: PlannedRole): PlannedRole {
  const by = role.by?.filter((id) => !equalsGlobalAdministrator(id)) ?? [];
  if (role.as !== 'contained') return role;
  return by.length > 0 ? { ...role, by } : { ...role, as: 'excess' };
}

function replacement({ by = [] }: PlannedRole, words: OfferWords): string {
  return by.map(namesIn(words)).join(', ');
}

function forTasks(id: string, plan: RolePlan, words: OfferWords): string {
  const tasks = plan.perTask.filter(({ roles }) => roles.includes(id));
  const titles = tasks.flatMap(({ task }) => words.task(task) ?? []);
  return words.say('for_tasks', words.role({ id, name: id }), titles.join('; '));
}

function namesIn(words: OfferWords) {
  return (id: string) => words.role({ id, name: id });
}
