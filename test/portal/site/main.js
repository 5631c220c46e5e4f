import { messageBar, shimmer, spinner } from './fluent.js';
import { drawFrame, setWords } from './frame.js';
import { gdapInvitation } from './gdap-invitation.js';
import { keepClean, keepRedrawing, makeRoom, stopAll } from './hostility.js';
import { partnerSignup, storeInvitation } from './legacy-invitations.js';
import { billing, home, users } from './ordinary.js';
import { partnerRelationships } from './partner-relationships.js';
import { heading } from './parts.js';
import { relationship } from './relationship.js';
import { getShellInfo, getStage } from './requests.js';
import { resellerInvitation } from './reseller-invitation.js';
import { offerSteps } from './steps.js';
import { wordsIn } from './words.js';

/** One drawing function per place; each resolves to the nodes of the page. */
const pages = {
  home,
  users,
  billing,
  relationship,
  'partner-relationships': partnerRelationships,
  'gdap-invitation': gdapInvitation,
  'reseller-invitation': resellerInvitation,
  'store-invitation': storeInvitation,
  'partner-signup': partnerSignup,
};

const renderTime = 60;
const app = document.getElementById('app');
const main = drawFrame(app);
let visit = 0;

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function failure({ status }, { noAccess, notFound }) {
  return status === 403
    ? [heading(noAccess.heading), messageBar(noAccess.text)]
    : [messageBar(notFound)];
}

function nodesOf(stage, words, replace) {
  const page = pages[stage.place];
  if (!page) return failure({}, words);
  return page({ ...stage, words, replace }).catch((error) => failure(error, words));
}

async function draw(stage, words, isCurrent) {
  const { drawsAfter = 0, redrawsEvery, shelter } = stage.hostility;
  let room = main;
  const replace = (nodes) => {
    if (!isCurrent()) return;
    room.replaceChildren(...nodes);
    const title = nodes.find((node) => node.tagName === 'H1')?.textContent ?? '';
    document.title = `${title} - ${words.portals[stage.place] ?? words.portal}`;
  };
  const nodes = await nodesOf(stage, words, replace);
  await pause(renderTime + drawsAfter);
  if (!isCurrent()) return;
  if (shelter) room = await makeRoom(main, shelter);
  replace(nodes);
  if (redrawsEvery) keepRedrawing(room, nodes, redrawsEvery);
}

/** Plays the address at hand: placeholder first, content when the answers are there. */
async function show() {
  visit += 1;
  const current = visit;
  const isCurrent = () => current === visit;
  stopAll();
  main.replaceChildren(shimmer());
  const stage = await getStage();
  if (!isCurrent()) return;
  const words = wordsIn(stage.language);
  document.documentElement.lang = stage.language;
  if (stage.theme !== 'system') document.documentElement.dataset.theme = stage.theme;
  setWords(words, stage.place);
  if (stage.session) getShellInfo().catch(() => {});
  if (stage.hostility.cleansEvery) keepClean(app, stage.hostility.cleansEvery);
  if (stage.hostility.steps) offerSteps(app, stage.hostility.steps);
  if (!stage.renders) {
    main.replaceChildren(spinner(words.loading));
    return;
  }
  await draw(stage, words, isCurrent);
  if (!stage.redrawsAfter) return;
  await pause(stage.redrawsAfter);
  if (isCurrent()) await draw(stage, words, isCurrent);
}

addEventListener('hashchange', show);
addEventListener('standin:pushstate', show);
show();
