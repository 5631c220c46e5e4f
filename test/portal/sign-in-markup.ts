import type { Language } from './language';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in a document: a name that is markup stays a name. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

/** The sign-in pages' two buttons are input elements: their words are values, not text. */
export function buttons(accept: string, cancel: string): string {
  return (
    `<div class="buttons">` +
    `<input type="button" id="idBtn_Back" class="button_secondary" value="${escaped(cancel)}">` +
    `<input type="submit" id="idSIButton9" class="button_primary" value="${escaped(accept)}">` +
    `</div>`
  );
}

/** The values that a form of the sign-in pages sends back. They mean nothing here. */
export const tokens = {
  sCtx: 'standin-context',
  sFT: 'standin-flow-token',
  canary: 'standin-canary',
};

/** A page of the sign-in hosts: its identifier in the head, its configuration in a script. */
export function signInPage(page: {
  readonly pageId: string;
  readonly language: Language;
  readonly title: string;
  readonly config: { readonly urlPost?: string; readonly [name: string]: unknown };
  readonly body: string;
}): string {
  const { body, config, language, pageId, title } = page;
  const json = JSON.stringify({ pgid: pageId, ...config }).replaceAll('<', '\\u003c');
  const hidden = Object.entries({ ctx: tokens.sCtx, flowToken: tokens.sFT, canary: tokens.canary })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');
  return `<!doctype html>
<html dir="ltr" lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${escaped(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <meta name="PageID" content="${pageId}">
    <meta name="SiteID" content="">
    <link rel="stylesheet" href="/standin/colors.css">
    <link rel="stylesheet" href="/standin/sign-in.css">
    <script>//<![CDATA[
$Config=${json};
//]]></script>
    <script type="module" src="/standin/sign-in.js"></script>
  </head>
  <body class="cb">
    <main class="sign-in-box">
      <div class="logo">Microsoft</div>
      <form method="post" action="${escaped(config.urlPost ?? '')}">${hidden}${body}</form>
    </main>
  </body>
</html>
`;
}
