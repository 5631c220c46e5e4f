import { render } from 'preact';
import { TextContext } from '../../components/text-context';
import { Workbench } from '../../components/workbench/workbench';
import type { HostGroupId } from '../../lib/domain/host-group';
import { browser } from '../../lib/extension/browser';
import { reportError } from '../../lib/extension/error-report';
import { onHostsChange } from '../../lib/extension/host-changes';
import { loadHostGroups, switchOff, switchOn } from '../../lib/extension/host-groups';
import { translate } from '../../lib/extension/text';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = `${translate('extension.name')}: ${translate('workbench.where')}`;

const tell = (error: unknown) => reportError('workbench', error);

async function show(root: HTMLElement, refused?: HostGroupId): Promise<void> {
  const groups = await loadHostGroups();
  const ask = (id: HostGroupId) =>
    switchOn(id).then((permitted) => show(root, permitted ? undefined : id));
  render(
    <TextContext.Provider value={translate}>
      <Workbench
        groups={groups}
        refused={refused}
        switchOn={(id) => void ask(id).catch(tell)}
        switchOff={(id) => void switchOff(id).catch(tell)}
      />
    </TextContext.Provider>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) {
  show(root).catch(tell);
  // What is switched off here comes back this way, and so does what was changed in the browser.
  onHostsChange(() => show(root));
}
