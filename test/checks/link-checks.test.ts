import { describe, expect, test } from 'vitest';
import { appPermissions } from '../../lib/checks/app-permissions';
import { dapRequested } from '../../lib/checks/dap-requested';
import { delegatedAdminInvitation } from '../../lib/checks/delegated-admin-invitation';
import { imitatedHost } from '../../lib/checks/imitated-host';
import { indirectProvider } from '../../lib/checks/indirect-provider';
import { linkDoubt } from '../../lib/checks/link-doubt';
import { repairedLink } from '../../lib/checks/repaired-link';
import type { Finding, Severity } from '../../lib/domain/finding';
import type { LinkStatement } from '../../lib/domain/link';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link } from '../requests/combinations';

const TENANT = '75af751c-f582-45e7-aee2-0fd6c8203c1d';

const asked = (said: Partial<LinkStatement>) =>
  mergeWitnesses({ link: link(said), reading: 'absent' });

const brief = (findings: readonly Finding[]) =>
  findings.map(({ say, severity, values }) => [say, severity, ...values]);

describe('checks of the link', () => {
  test.each([
    ['app-permissions', appPermissions, { flow: 'reseller' }],
    ['dap-requested, nothing asked', dapRequested, { dap: 'not-requested' }],
    ['dap-requested, unknown', dapRequested, { dap: 'cannot-tell' }],
    [
      'dap-requested beside delegated-admin',
      dapRequested,
      { flow: 'delegated-admin', dap: 'requested' },
    ],
    ['delegated-admin-invitation', delegatedAdminInvitation, { dap: 'requested' }],
    ['imitated-host', imitatedHost, { host: 'example.org' }],
    ['indirect-provider', indirectProvider, { providerTenantId: TENANT }],
    ['link-doubt', linkDoubt, { dap: 'cannot-tell' }],
    ['repaired-link', repairedLink, { doubts: ['opaque-wrapper'] }],
  ] as const)('%s is silent where it does not apply', (_, check, said) => {
    expect(check.run(asked(said))).toEqual([]);
  });

  test.each<[string, typeof linkDoubt, Partial<LinkStatement>, [string, Severity, ...string[]][]]>([
    [
      'an app',
      appPermissions,
      { flow: 'app-consent' },
      [['app-permissions.none-named', 'caution']],
    ],
    ['a DAP flag', dapRequested, { dap: 'requested' }, [['dap-requested.link', 'danger']]],
    [
      'a DAP flag beside GDAP',
      dapRequested,
      { flow: 'gdap', dap: 'requested' },
      [['dap-requested.link', 'danger']],
    ],
    [
      'delegated administration, whatever the flag says',
      delegatedAdminInvitation,
      { flow: 'delegated-admin', dap: 'not-requested' },
      [['delegated-admin-invitation', 'danger']],
    ],
    [
      'an imitation, with its host',
      imitatedHost,
      { imitation: 'host', host: 'evil.example' },
      [['imitated-host.host', 'danger', 'evil.example']],
    ],
    [
      'an indirect provider',
      indirectProvider,
      { flow: 'indirect-reseller', providerTenantId: TENANT },
      [['indirect-provider.named', 'note', TENANT]],
    ],
    [
      'an indirect provider that the link does not name',
      indirectProvider,
      { flow: 'indirect-reseller' },
      [['indirect-provider.unnamed', 'note']],
    ],
    [
      'each doubt once',
      linkDoubt,
      { doubts: ['missing-route', 'us-government', 'missing-route'] },
      [
        ['link-doubt.missing-route', 'cannot-tell'],
        ['link-doubt.us-government', 'cannot-tell'],
      ],
    ],
    [
      'each repair',
      repairedLink,
      { repairs: ['html-entity', 'no-scheme'] },
      [
        ['repaired-link.html-entity', 'note'],
        ['repaired-link.no-scheme', 'note'],
      ],
    ],
  ])('%s is told', (_, check, said, findings) => {
    expect(brief(check.run(asked(said)))).toEqual(findings);
  });
});
