/** What to do next about one kind of access, in the user's words. */
export type NextStep = { readonly intro: string; readonly steps: readonly string[] };

/** What a grant holds, in the user's words. What is undefined is not known, or does not apply. */
export type HeldWords = {
  readonly access: string;
  /** How far it reaches. */
  readonly danger: string;
  readonly roles: string;
  readonly ends?: string;
  readonly relationship?: string;
};

/** One grant in the report of a review, in the user's words. */
export type ReviewSheetLine = HeldWords & {
  readonly key: string;
  readonly partner: string;
  /** The partner's tenant id; empty where it is not known. */
  readonly partnerTenant: string;
  /** The word that files use in every language; empty where nothing was decided. */
  readonly decided: string;
  readonly decision: string;
  readonly note: string;
  readonly by: string;
  /** When it was decided, for people; empty where it was not. */
  readonly at: string;
  readonly since: string;
  readonly next: readonly NextStep[];
  /** Only where the partner is to be asked. */
  readonly message?: string;
};

/** The report of a review, in the user's words; all of it is text. */
export type ReviewSheet = {
  readonly tenant: string;
  readonly id: string;
  readonly title: string;
  /** Set while the review is open. */
  readonly draft?: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What the review cannot say, because of what it rests on. */
  readonly doubts: readonly string[];
  readonly counts: readonly string[];
  readonly lines: readonly ReviewSheetLine[];
  /** Grants that went away while it was open. */
  readonly gone: readonly ReviewSheetLine[];
  /** What the review before has and nobody holds any more. */
  readonly goneSince: readonly string[];
  readonly source: { readonly label: string; readonly address: string };
  readonly words: Readonly<
    Record<
      | ('doubts' | 'result' | 'partner' | 'partnerTenant' | 'access' | 'danger' | 'roles')
      | ('decision' | 'note' | 'decided' | 'since' | 'next' | 'gone' | 'goneSince'),
      string
    >
  >;
};
