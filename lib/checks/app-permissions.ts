import type { AskedApp, AskedPermission } from '../domain/app';
import type { Finding, Severity } from '../domain/finding';
import type { ConsentRequest } from '../domain/request';
import type { Check } from './check';
import { finding } from './finding';

/** What an app asks for, by weight. What nobody here knows weighs as much as what reaches far. */
export const appPermissions: Check = {
  id: 'app-permissions',
  run({ flow, app, reading }: ConsentRequest): readonly Finding[] {
    if (flow !== 'app-consent') return [];
    const asked = app?.permissions ?? [];
    const critical = asked.filter(({ risk }) => risk === 'critical');
    const high = asked.filter(({ risk }) => risk === 'high');
    const unknown = high.filter(({ known }) => !known);
    const far = high.filter(({ known }) => known);
    const everyones = far.filter((one) => reachesEveryone(one, app));
    const persons = far.filter((one) => !everyones.includes(one));
    const strange = unknown.some((one) => reachesEveryone(one, app)) ? 'danger' : 'caution';
    const rest = asked.filter((one) => !critical.includes(one) && !high.includes(one));
    return [
      ...tell('app-permissions.critical', 'danger', critical),
      ...tell('app-permissions.everyone', 'danger', everyones),
      ...tell('app-permissions.unknown', strange, unknown),
      ...tell('app-permissions.person', 'caution', persons),
      ...tell('app-permissions.rest', 'caution', rest),
      ...(asked.length === 0
        ? [finding('app-permissions.none-named', 'caution', 'appConsent')]
        : []),
      ...(reading === 'read' && app?.complete === false
        ? [finding('app-permissions.incomplete', 'cannot-tell', 'appConsentPage')]
        : []),
    ];
  },
};

/** An app that acts by itself always reaches everyone; otherwise it does unless one person is known to consent. */
function reachesEveryone({ kind }: AskedPermission, app: AskedApp | undefined): boolean {
  return kind === 'application' || app?.organisation !== false;
}

function tell(say: string, severity: Severity, asked: readonly AskedPermission[]): Finding[] {
  const names = asked.map(({ value, title }) => value ?? title ?? '').join(', ');
  return asked.length === 0 ? [] : [finding(say, severity, 'graphPermissions', names)];
}
