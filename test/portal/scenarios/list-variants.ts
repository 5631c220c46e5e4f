import { tenant } from '../parties';
import type { Scenario } from '../scenario';
import { list, of2021, of2023 } from './list-parts';

const nobodyIn = (layout: '2021' | '2023', number: number) => ({
  layout,
  customerTenantId: tenant(number),
  granular: [],
  other: [],
});

const outsideDemo = (scenario: Scenario): Scenario => ({ ...scenario, notInDemo: true });

/** Partner relationships in more languages, and what else a list can do to its rows. */
export const listVariantScenarios: readonly Scenario[] = [
  list('partners-2023-ja', 'Partner relationships, layout of 2023, Japanese', 'ja', of2023(700)),
  outsideDemo(
    list('partners-2021-ja', 'Partner relationships, layout of 2021, Japanese', 'ja', of2021(710)),
  ),
  list('partners-2023-fr', 'Partner relationships, layout of 2023, French', 'fr', of2023(720)),
  outsideDemo(
    list('partners-2021-fr', 'Partner relationships, layout of 2021, French', 'fr', of2021(730)),
  ),
  list(
    'partners-row-expands',
    'Partner relationships of 2023; "+ 5 more" opens to all roles of the row',
    'en',
    { ...of2023(740), cells: 'expands' },
  ),
  list('partners-closed', 'Partner relationships of 2023, all groups closed', 'en', {
    ...of2023(750),
    groups: 'closed',
  }),
  outsideDemo(
    list('partners-2021-closed', 'Partner relationships of 2021, all groups closed', 'en', {
      ...of2021(760),
      groups: 'closed',
    }),
  ),
  outsideDemo(
    list(
      'partners-none-2021',
      'Partner relationships without any partner, layout of 2021',
      'en',
      nobodyIn('2021', 779),
    ),
  ),
  outsideDemo(
    list(
      'partners-none-ja',
      'Partner relationships without any partner, Japanese',
      'ja',
      nobodyIn('2023', 789),
    ),
  ),
];
