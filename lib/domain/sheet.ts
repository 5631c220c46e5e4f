import type { LinkVerdict } from './finding';
import type { RoleGroup, TaskQuestion } from './plan-sheet';
import type { PanelState } from './view';

/** One part of a section of the panel. All words are in the user's language already, and are text. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'name' | 'id' | 'advice' }
  | {
      readonly kind: 'question';
      /** Whom the question is about: another one has not been answered yet. */
      readonly about: string;
      readonly legend: string;
      readonly options: readonly Option[];
    }
  | { readonly kind: 'roles'; readonly roles: readonly RoleLine[]; readonly more: string }
  /** What follows from the plan, told again politely whenever it changes. */
  | { readonly kind: 'conclusion'; readonly lines: readonly string[] }
  | { readonly kind: 'tasks'; readonly question: TaskQuestion }
  | {
      readonly kind: 'groups';
      readonly groups: readonly RoleGroup[];
      /** So many roles of a group are seen at once. */
      readonly first: number;
      readonly more: string;
    }
  | { readonly kind: 'reasons'; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'steps';
      /** Unfolded from the start. */
      readonly open?: boolean;
      readonly summary: string;
      readonly intro: string;
      readonly steps: readonly string[];
    };

/** An answer only the admin can give, and what follows from it. */
export type Option = { readonly label: string; readonly advice?: string };

/** One role in plain words; `mark` says why it stands out, `note` what is odd about it here. */
export type RoleLine = {
  readonly name: string;
  readonly meaning: string;
  readonly mark?: string;
  readonly note?: string;
};

/** One finding with the public page it rests on. */
export type Reason = {
  readonly check: string;
  readonly text: string;
  readonly source: string;
  readonly sourceLabel: string;
};

/** A message to the partner, ready to copy. */
export type PreparedMessage = {
  readonly button: string;
  readonly title: string;
  readonly text: string;
  readonly copied: string;
  readonly failed: string;
  /** Set where the message can be written in several languages, or sent as mail. */
  readonly letter?: Letter;
  /** What goes with it: each is shown and copied by itself, and never opened. */
  readonly attachments?: readonly Attachment[];
};

/** A message as a mail, in each language that it can be written in. */
export type Letter = {
  /** The first one is what `text` holds. */
  readonly versions: readonly LetterVersion[];
  /** What the choice of a language is called. */
  readonly language: string;
  readonly mail: string;
  /** Stands in a mail whose text is too long for an address, and has to be pasted. */
  readonly paste: string;
};

/** A message in one language; `label` is that language's own name. */
export type LetterVersion = {
  readonly label: string;
  readonly subject: string;
  readonly text: string;
};

/** Something to copy beside the message, folded. */
export type Attachment = {
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  readonly button: string;
};

/** The words around a report about a page that could not be read; the report itself is made on the page. */
export type DiagnosisWords = Readonly<Record<'button' | 'hint' | 'copied' | 'failed', string>>;

/** The words around a memo about what is asked; the memo itself is written on a page of its own. */
export type MemoWords = Readonly<Record<'button' | 'failed', string>>;

/** Everything the panel shows: state and verdict for its look, and the words. */
export type PanelSheet = {
  readonly state: PanelState;
  readonly verdict: LinkVerdict;
  /** The element's public attributes; see docs/architecture.md. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is calm folds by itself. */
  readonly folded: boolean;
  readonly title: string;
  readonly text: string;
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
  /** The recommended step: the one solid button, always in sight. */
  readonly action?: PreparedMessage;
  /** Set where the page could not be read. */
  readonly diagnosis?: DiagnosisWords;
  /** Set where there is something to approve. */
  readonly memo?: MemoWords;
  readonly labels: Readonly<
    Record<'panel' | 'name' | 'byline' | 'fold' | 'unfold' | 'move', string>
  >;
};
