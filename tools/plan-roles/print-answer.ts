import { removeInvisible } from '../../lib/links/decode.ts';
import { roleById } from '../../lib/roles/find-role.ts';
import { type Answer, type AnsweredRole, asksForMore } from './answer.ts';

/** Names and sentences that hold foreign text are cut here for people; in JSON they are whole. In characters. */
const LONGEST_SHOWN = 300;

/** An answer as one readable line. */
export function answerLine(answer: Answer): string {
  const needless = answer.perRole.filter(({ as }) => as !== 'needed');
  const findings = answer.findings.map(({ text }) => shown(text));
  if (answer.findings.some(({ check }) => check === 'bad-request')) return findings.join(' ');
  const beyond = needless.map((role) => `${shown(role.name)} (${reason(role)})`).join(', ');
  return [
    `Enough: ${enough(answer)}.`,
    ...(beyond === '' ? [] : [`Asked for beyond that: ${beyond}.`]),
    ...findings,
  ].join(' ');
}

/** An answer about a template as some readable lines. */
export function templateLines(name: string, answer: Answer): string[] {
  const rows = answer.perRole.map(
    (role) => `  ${role.as.padEnd(11)}  ${shown(role.name)}: ${reason(role)}`,
  );
  return [
    `${shown(name)}: ${verdict(answer)}`,
    ...(rows.length > 0 ? rows : ['  It names no role.']),
    `  Enough: ${enough(answer)}.`,
    ...answer.findings.map(({ text }) => `  ${shown(text)}`),
  ];
}

function verdict(answer: Answer): string {
  if (!asksForMore(answer)) return 'asks for no more than its tasks need';
  const isAllNeeded = answer.perRole.every(({ as }) => as === 'needed');
  if (isAllNeeded) return 'is as strong as Global Administrator, and its tasks need that';
  return 'asks for more than its tasks need';
}

function enough({ proposal, perTask }: Answer): string {
  if (proposal.length > 0) return namesOf(proposal);
  const isNoneNeeded = perTask.length > 0 && perTask.every(({ noRoleNeeded }) => noRoleNeeded);
  return isNoneNeeded ? 'no role at all' : 'nobody can tell';
}

function reason({ as, by = [] }: AnsweredRole): string {
  switch (as) {
    case 'needed':
      return 'in the smallest sufficient set';
    case 'replaceable':
      return `${namesOf(by)} would do`;
    case 'contained':
      return `already in ${namesOf(by)}`;
    case 'excess':
      return 'no task needs it';
    case 'unknown':
      return 'not known here';
  }
}

function namesOf(ids: readonly string[]): string {
  return ids.map((id) => roleById(id).name).join(', ');
}

function shown(text: string): string {
  const plain = removeInvisible(text.slice(0, LONGEST_SHOWN + 1)).trim();
  return text.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}
