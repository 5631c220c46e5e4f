import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../lib/diagnosis/describe-page';
import { offerDescription } from '../lib/extension/diagnose';

/** Injected by the background when somebody asks for a report about a page that could not be read. */
export default defineUnlistedScript(() => offerDescription(describePage));
