const EVERYTHING = /^(?:allProperties\/)?allTasks$/;
const WIDE = /(?:\/allTasks|\/allProperties\/read)$/;

/**
 * Whether an action of a role includes another: `…/allTasks` everything on its object, `allProperties/read`
 * all reading, `allEntities` every object of its area; an object includes its kinds (`groups` is `groups.unified`
 * too).
 * Source: https://learn.microsoft.com/entra/identity/role-based-access-control/custom-overview
 */
export function includesAction(held: string, asked: string): boolean {
  if (held === asked) return true;
  const [area = '', object = '', ...rest] = held.split('/');
  const [otherArea, otherObject = ''] = asked.split('/');
  const isWithin =
    area === otherArea &&
    (object === 'allEntities' || object === otherObject || otherObject.startsWith(`${object}.`));
  if (!isWithin) return false;
  const task = rest.join('/');
  return EVERYTHING.test(task) || (task === 'allProperties/read' && asked.endsWith('/read'));
}

/** Whether an action can include any other at all: by its task, whatever its object. */
export function isWide(action: string): boolean {
  return WIDE.test(action);
}

/** Whether an action only looks. */
export function isReading(action: string): boolean {
  return /read$/i.test(action);
}

/** Writes the actions of a role out: from `area/object` with the rests behind it to whole names. */
export function unfoldActions(grouped: Readonly<Record<string, string>>): string[] {
  return Object.entries(grouped).flatMap(([object, rests]) =>
    rests.split(' ').map((rest) => `${object}/${rest}`),
  );
}
