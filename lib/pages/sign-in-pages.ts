import { appConsent } from './app-consent';
import type { PageAdapter } from './page-adapter';

/** The pages of the sign-in hosts. */
export const SIGN_IN_PAGES: readonly PageAdapter[] = [appConsent];
