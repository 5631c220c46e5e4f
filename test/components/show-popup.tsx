import { render } from '@testing-library/preact';
import { createDateWords } from '../../components/popup/date-words';
import { Popup, type PopupProps } from '../../components/popup/popup';
import { TextContext } from '../../components/text-context';
import { assessLinksIn } from '../../lib/checks/assess-text';
import type { RelationshipRow } from '../../lib/domain/page';
import { type Language, sentencesIn } from '../extension/sentences';
import { overviewAfter } from '../partners/readings';

export const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
export const NOW = '2026-11-20T12:00:00.000Z';
export const BEFORE = '2026-11-17T12:00:00.000Z';

export const row = (partner: string, changes: Partial<RelationshipRow> = {}): RelationshipRow => ({
  partner,
  access: ['reseller'],
  roleNames: [],
  rolesComplete: true,
  ...changes,
});
export const read = (rows: readonly RelationshipRow[]) => overviewAfter([{ at: NOW, rows }]);

export const OTHER = '5ce90100-7e57-4aaa-8bbb-0000000000c2';

/** Shows the popup. */
export function show(changes: Partial<PopupProps> = {}, language: Language = 'en') {
  return render(
    <TextContext.Provider value={sentencesIn(language)}>
      <Popup
        tenants={[]}
        now={NOW}
        workbench="workbench.html"
        dates={createDateWords(language, Date.parse(NOW))}
        check={assessLinksIn}
        openRelationships={() => undefined}
        notice={() => undefined}
        chooseTenant={() => undefined}
        startRefresh={async () => true}
        goToTab={() => undefined}
        {...changes}
      />
    </TextContext.Provider>,
  );
}

export const words = () => document.body.textContent ?? '';
export const partners = () => [...document.querySelectorAll('[data-partner]')];
export const valuesOf = (name: string) => partners().map((item) => item.getAttribute(name));

export const counted = (kind: string) =>
  document.querySelector(`[data-count="${kind}"] dd`)?.textContent ?? '';
export const list = () => document.querySelector('.partners');
export const tags = () => [...document.querySelectorAll('.tag')].map((tag) => tag.textContent);

export const MANY = read([
  row('Northwind'),
  row('Fabrikam', { access: ['gdap'], roleNames: ['Reports Reader'], period: '1/2/2027' }),
  row('Adatum', { access: ['gdap'], roleNames: ['User Administrator'], rolesComplete: false }),
  row('Wingtip', { access: ['dap', 'reseller'], roleNames: ['Global admin'] }),
  row('Wingtip', { access: ['gdap'], roleNames: [], rolesComplete: false }),
]);
