import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForInvitation } from '../lib/extension/invitation-watch';
import { askForPanel } from '../lib/extension/page-runtime';

/** Runs on each page of Partner Center: asks for the panel where an invitation link comes up. */
export default defineUnlistedScript(() => watchForInvitation(window, askForPanel));
