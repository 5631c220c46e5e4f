import { describe, expect, test } from 'vitest';
import type { DataStatement } from '../../lib/domain/data';
import type { Flow } from '../../lib/domain/request';
import { relevantData } from '../../lib/requests/relevant-data';
import { link } from './combinations';

const ONE = '11111111-2222-4333-8444-555555555555';
const TWO = '66666666-2222-4333-8444-555555555555';

const granular = (relationshipId: string): DataStatement => ({ answer: 'gdap', relationshipId });
const seller = (tenantId?: string): DataStatement => ({
  answer: 'seller',
  ...(tenantId !== undefined && { partner: { tenantId } }),
});
const list: DataStatement = { answer: 'list', rows: [] };

describe('relevantData', () => {
  test.each<[string, Flow, Parameters<typeof link>[0], DataStatement[], number]>([
    ['the same relationship', 'gdap', { relationshipId: 'A-b' }, [granular('a-b')], 1],
    ['another relationship', 'gdap', { relationshipId: 'a' }, [granular('b')], 0],
    ['a relationship where the link names none', 'gdap', {}, [granular('b')], 1],
    ['an invitation on a granular page', 'gdap', {}, [seller(ONE)], 0],
    ['the same partner', 'reseller', { partnerTenantId: ONE }, [seller(ONE)], 1],
    ['another partner', 'reseller', { partnerTenantId: ONE }, [seller(TWO)], 0],
    ['an answer that names nobody', 'reseller', { partnerTenantId: ONE }, [seller()], 1],
    ['a partner where the link names none', 'indirect-reseller', {}, [seller(TWO)], 1],
    ['a relationship on a seller’s page', 'reseller', {}, [granular('b')], 0],
    ['a list on a seller’s page', 'reseller', {}, [list], 0],
    ['a list on the list page', 'partner-relationships', {}, [list, seller(ONE)], 1],
    [
      'a refused list on a seller’s page',
      'reseller',
      {},
      [{ answer: 'partners', refused: true }],
      0,
    ],
    ['anything on a sign-in page', 'app-consent', {}, [list, seller(), granular('a')], 0],
  ])('%s', (_, flow, said, heard, count) => {
    expect(relevantData(flow, link({ flow, ...said }), heard)).toHaveLength(count);
  });
});
