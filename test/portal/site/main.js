import { messageBar, shimmer, spinner } from './fluent.js';
import { drawFrame, setWords } from './frame.js';
import { gdapInvitation } from './gdap-invitation.js';
import { partnerSignup, storeInvitation } from './legacy-invitations.js';
import { billing, home, users } from './ordinary.js';
import { partnerRelationships } from './partner-relationships.js';
import { relationship } from './relationship.js';
import { getStage } from './requests.js';
import { resellerInvitation } from './reseller-invitation.js';
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

async function draw(stage, words, isCurrent) {
  const page = pages[stage.place];
  let nodes = [messageBar(words.notFound)];
  if (page) nodes = await page({ ...stage, words }).catch(() => nodes);
  await pause(renderTime);
  if (!isCurrent()) return;
  main.replaceChildren(...nodes);
  const heading = main.querySelector('[role="heading"], h1')?.textContent ?? '';
  document.title = `${heading} - ${words.portals[stage.place] ?? words.portal}`;
}

/** Plays the address at hand: placeholder first, content when the answers are there. */
async function show() {
  visit += 1;
  const current = visit;
  const isCurrent = () => current === visit;
  main.replaceChildren(shimmer());
  const stage = await getStage();
  if (!isCurrent()) return;
  const words = wordsIn(stage.language);
  document.documentElement.lang = stage.language;
  if (stage.theme !== 'system') document.documentElement.dataset.theme = stage.theme;
  setWords(words, stage.place);
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
show();
