/** In characters. Longer scripts are not looked into. */
const LONGEST_SCRIPT = 1_000_000;

/** The inline scripts of a page that are short enough to be read, as text. */
export function inlineScripts(root: ParentNode): string[] {
  return [...root.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST_SCRIPT);
}

/**
 * Whether a page of the sign-in hosts is the one on which consent to an app is given. It reads one identifier
 * and nothing else: the page's own, in `<meta name="PageID">`, or as `pgid` in the data of its first script
 * that has one. Neither depends on the language. Nothing that can be clicked is a sign: the accept button has
 * the same id as "Next" on every other step of signing in.
 * Source: https://github.com/Gerenios/AADInternals (AccessToken_utils.ps1, 2025-07-02: `pgid` is
 * "ConvergedConsent"); the meta element was seen on saved sign-in pages.
 */
export function isConsentPage(root: ParentNode): boolean {
  const named = root.querySelector<HTMLMetaElement>('meta[name="PageID" i]')?.content;
  return (named || pageIdInScripts(root)) === 'ConvergedConsent';
}

function pageIdInScripts(root: ParentNode): string | undefined {
  const ids = inlineScripts(root).map((text) => /"pgid"\s*:\s*"(\w+)"/i.exec(text)?.[1]);
  return ids.find(Boolean);
}
