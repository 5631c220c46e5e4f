import { expect, test } from 'vitest';
import { chainEvents, NO_EVENTS } from '../../../lib/partners/event-chain';
import { eventsOf } from '../../../lib/sheets/partners/partner-events';
import { CUSTOMER, ledgerAfter } from '../../partners/readings';
import { BEFORE, NOW, row } from './grant-rows';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';

test('events of a partner are found by its key, and by the name it had before its id was known', () => {
  const { partners } = ledgerAfter([
    { at: BEFORE, rows: [row('Contoso')] },
    { at: NOW, rows: [row('Contoso', { tenantId: TENANT }), row('Fabrikam')] },
  ]);
  const contoso = partners.find(({ name }) => name === 'Contoso');
  const happened = { at: NOW, tenant: CUSTOMER, kind: 'changed' } as const;
  const events = chainEvents(NO_EVENTS, [
    { ...happened, kind: 'list-read' },
    {
      ...happened,
      partner: { key: 'name:contoso', name: 'Contoso' },
      grant: 'name:contoso|seller',
    },
    { ...happened, partner: { key: TENANT, name: 'Contoso' } },
    {
      ...happened,
      partner: { key: 'name:fabrikam', name: 'Fabrikam' },
      grant: 'name:fabrikam|seller',
    },
  ]);
  expect(contoso && eventsOf(contoso, events).map(({ seq }) => seq)).toEqual([2, 3]);
});
