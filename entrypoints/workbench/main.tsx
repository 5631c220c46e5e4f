import { render } from 'preact';
import { TextContext } from '../../components/text-context';
import { Workbench } from '../../components/workbench/workbench';
import type { HostGroupId } from '../../lib/domain/host-group';
import { browser } from '../../lib/extension/browser';
import { reportError } from '../../lib/extension/error-report';
import { onHostsChange } from '../../lib/extension/host-changes';
import { loadHostGroups, switchOff, switchOn } from '../../lib/extension/host-groups';
import { translate } from '../../lib/extension/text';
import { handedHere, pageOf, TITLES } from '../../lib/extension/workbench-page';
import { desks } from './desks';

document.documentElement.lang = browser.i18n.getUILanguage();

const tell = (error: unknown) => reportError('workbench', error);

async function show(root: HTMLElement, handed?: string, refused?: HostGroupId): Promise<void> {
  const page = pageOf(location.hash);
  const groups = page === 'hosts' ? await loadHostGroups() : [];
  document.title = `${translate('extension.name')}: ${translate(TITLES[page])}`;
  const ask = (id: HostGroupId) =>
    switchOn(id).then((permitted) => show(root, handed, permitted ? undefined : id));
  render(
    <TextContext.Provider value={translate}>
      <Workbench
        {...desks}
        page={page}
        links={{ ...desks.links, handed }}
        evidence={{ desk: desks.evidence, address: location.hash }}
        hosts={{
          groups,
          refused,
          switchOn: (id) => void ask(id).catch(tell),
          switchOff: (id) => void switchOff(id).catch(tell),
        }}
      />
    </TextContext.Provider>,
    root,
  );
}

async function start(root: HTMLElement): Promise<void> {
  const handed = await handedHere();
  await show(root, handed);
  // What is switched off here comes back this way, and so does what was changed in the browser.
  onHostsChange(() => show(root, handed));
  addEventListener('hashchange', () => void show(root, handed).catch(tell));
}

const root = document.getElementById('root');
if (root !== null) start(root).catch(tell);
