import { askInDialog, button, link, linkButton, messageBar } from './fluent.js';
import { el, fill } from './markup.js';
import { heading, partyLines, section, textLine } from './parts.js';
import { approveGdap, getGdapInvitation, getRoleNames } from './requests.js';
import { roleList } from './role-list.js';

const pending = 'approvalPending';

/** Reads what the page prints out of any of the layouts that the answer may have. */
function readAnswer(answer) {
  if (answer.payload) return readAnswer(JSON.parse(atob(answer.payload)));
  const { accessDetails, duration, etag, roles, status } = answer.relationship;
  return {
    ids: roles ?? accessDetails.unifiedRoles.map(({ roleDefinitionId }) => roleDefinitionId),
    days: typeof duration === 'number' ? duration : Number(duration.replace(/\D/g, '')),
    etag: etag ?? '*',
    status,
  };
}

/** What is left when the roles were approved: who, which relationship, and that it is done. */
function approved({ show, words }) {
  return [
    heading(words.gdap.heading),
    messageBar(fill(words.gdap.done, { name: show.partner.name }), 'success'),
    section(words.partnerInformation, ...partyLines(show.partner)),
    section(words.relationshipName, textLine(show.name)),
    el('p', {}, link(words.list.heading, '#/partners')),
  ];
}

function actions(id, etag, { replace, show, words }) {
  const { gdap } = words;
  const done = el('div', { 'aria-live': 'polite' });
  const approve = async () => {
    try {
      await approveGdap(id, etag);
      replace(approved({ show, words }));
    } catch {
      done.replaceChildren(messageBar(words.failed));
    }
  };
  const ask = () =>
    askInDialog({
      heading: gdap.confirm,
      paragraphs: [gdap.confirmText],
      yes: words.yes,
      no: words.no,
      onYes: approve,
    });
  return [
    el('div', { class: 'actions' }, [
      button(gdap.approve, {
        kind: 'primary',
        id: 'GdapInvitation,PrimaryButtonBtn',
        onClick: ask,
      }),
      linkButton(words.cancel, () => {
        location.hash = '#/homepage';
      }),
    ]),
    done,
  ];
}

/** "Approve partner roles", also when there is nothing left to approve. */
export async function gdapInvitation({ replace, show, words }) {
  const names = getRoleNames();
  const id = location.hash.split('/').at(4);
  const answer = await getGdapInvitation(id);
  const { days, etag, ids, status } = readAnswer(show.honest ?? answer);
  const { gdap } = words;
  const learn = link(gdap.learn, 'https://go.microsoft.com/fwlink/?linkid=standin');
  const intro = fill(gdap.intro, { name: show.partner.name });
  const cut = show.hasNoExpander ? 'for-good' : 'until-opened';
  return [
    heading(gdap.heading),
    status === pending
      ? el('p', { class: 'intro' }, intro, learn)
      : messageBar(gdap.states[status], status === 'active' ? 'success' : 'severeWarning'),
    section(words.partnerInformation, ...partyLines(show.partner)),
    section(words.relationshipType, textLine(words.granular)),
    section(words.relationshipName, textLine(show.name)),
    section(words.roles, ...roleList({ cut, ids, intro: gdap.rolesIntro, names, words })),
    section(words.duration, textLine(fill(words.days, { days }))),
    ...(status === pending ? actions(id, etag, { replace, show, words }) : []),
  ];
}
