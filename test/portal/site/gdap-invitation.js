import { askInDialog, button, link, linkButton, messageBar } from './fluent.js';
import { el, fill } from './markup.js';
import { heading, partyLines, section, textLine } from './parts.js';
import { getGdapInvitation, getRoleNames } from './requests.js';
import { roleList } from './role-list.js';

/** Reads the role ids and the days out of any of the layouts that the answer may have. */
function readAnswer(answer) {
  if (answer.payload) return readAnswer(JSON.parse(atob(answer.payload)));
  const { accessDetails, duration, roles } = answer.relationship;
  return {
    ids: roles ?? accessDetails.unifiedRoles.map(({ roleDefinitionId }) => roleDefinitionId),
    days: typeof duration === 'number' ? duration : Number(duration.replace(/\D/g, '')),
  };
}

function actions({ gdap, played, ...words }) {
  const done = el('div', { 'aria-live': 'polite' });
  const approve = () => done.replaceChildren(messageBar(played, 'success'));
  const ask = () =>
    askInDialog({
      heading: gdap.confirm,
      text: gdap.confirmText,
      yes: words.yes,
      no: words.no,
      onYes: approve,
    });
  const id = 'GdapInvitation,PrimaryButtonBtn';
  return [
    el('div', { class: 'actions' }, [
      button(gdap.approve, { kind: 'primary', id, onClick: ask }),
      linkButton(words.cancel, () => {
        location.hash = '#/homepage';
      }),
    ]),
    done,
  ];
}

/** "Approve partner roles". */
export async function gdapInvitation({ show, words }) {
  const names = getRoleNames();
  const answer = await getGdapInvitation(location.hash.split('/').at(4));
  const { days, ids } = readAnswer(answer);
  const { gdap } = words;
  const learn = link(gdap.learn, 'https://go.microsoft.com/fwlink/?linkid=standin');
  const intro = fill(gdap.intro, { name: show.partner.name });
  return [
    heading(gdap.heading),
    el('p', { class: 'intro' }, intro, learn),
    section(words.partnerInformation, ...partyLines(show.partner)),
    section(words.relationshipType, textLine(words.granular)),
    section(words.relationshipName, textLine(show.name)),
    section(words.roles, ...roleList({ cut: true, ids, intro: gdap.rolesIntro, names, words })),
    section(words.duration, textLine(fill(words.days, { days }))),
    ...actions(words),
  ];
}
