/** Says that the portal has answered. Its detail is the text of a JSON list: method, path, status, answer. */
export const HEARD = 'consent-lens-heard';

/** Asks for everything that was overheard before. */
export const ASK = 'consent-lens-ask';
