import type { ConsentRequest } from './request';

/** What Consent Lens says about a request. */
export type Verdict = 'danger' | 'caution' | 'clear' | 'cannot-tell';

/** What it says about a link: also that it is no consent link. */
export type LinkVerdict = Verdict | 'not-consent';

/** How much a finding weighs. `note` never changes the verdict. */
export type Severity = Verdict | 'note';

/** One thing a check says about a request. Its words are in `locales/` under `finding.<say>`. */
export type Finding = {
  /** Id of the check, which is its file name. */
  readonly check: string;
  /** Which of the check's sentences applies. */
  readonly say: string;
  readonly severity: Severity;
  /** Values for `$1`, `$2` … in the sentence. */
  readonly values: readonly string[];
  /** The public page this rests on. */
  readonly source: string;
};

/** A request with everything that was found about it. */
export type Assessment = {
  readonly request: ConsentRequest;
  readonly findings: readonly Finding[];
  readonly verdict: LinkVerdict;
};
