/**
 * The one place where the browser API is imported by name, for background, popup and workbench. Content
 * scripts use `page-runtime.ts`: the polyfill would cost them 10 kB each.
 */
export { default as browser } from 'webextension-polyfill';
