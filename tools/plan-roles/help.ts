/** What `plan-roles --help` shows. */
export const HELP = `Says which Microsoft Entra roles would be enough for what a partner is to do, and what a request asks for beyond.

Usage: npm run --silent plan-roles -- [--json] < REQUESTS
       npm run --silent plan-roles -- --lint FILE... --tasks ID,ID [--json]
       npm run --silent plan-roles -- --list-tasks [--json]

Reads one JSON object per line on standard input and prints one answer per line, in the same order.
Empty lines are skipped. A line that cannot be read gets an answer too, with the finding "bad-request".
  {"requested": [role template id or name], "tasks": [task id]}

Options:
  --json        print one JSON object per answer instead of a readable line:
                {proposal: [id], perRole: [{id?, name, as, by?: [id]}],
                 perTask: [{task, roles: [id], noRoleNeeded}],
                 equalsGlobalAdministrator, findings: [{check, severity, text, source}]}
  --lint        read files of role templates instead, and hold each against the tasks it is meant for;
                with --json each answer begins with the template's name
  --tasks       the ids of these tasks, with commas between them
  --list-tasks  print the id and the title of every task, ordered by workload
  --help        show this page

proposal is the smallest set of roles that is enough. What each requested role is worth beside it:
  needed       it is in that set
  replaceable  it would do for a task, and the set does too
  contained    another role gives the same and more
  excess       no task needs it
  unknown      nobody here knows it; count it as privileged

FILE is JSON: a list of role ids or names; {name, roles}, or a list of these; a Graph
delegatedAdminRelationship, or {value} with a list of them; a list of roles as partner tools keep it,
such as {roleDefinitionId, displayName} or {ObjectId, Name}, or their templates with RoleMappings.

Exit code: 2 when the command was used wrongly, or a file cannot be read (the others are linted still);
1 when a linted template asks for more than its tasks need, or is as strong as Global Administrator;
otherwise 0, whatever the answers say.

Example:
  echo '{"requested": ["User Administrator"], "tasks": ["license-assign"]}' | npm run --silent plan-roles
`;
