/** Where a link stands in a file: line and column begin at 1; columns count UTF-16 code units. */
export type Place = {
  readonly line: number;
  readonly column: number;
  /** The column behind the link's last character; missing where it is not written there in one line. */
  readonly endColumn?: number;
};

/** Who wrote the message that a link stands in, and what about; decoded. */
export type MailHead = { readonly subject?: string; readonly from?: string };

/**
 * A text that names another address than the one it leads to. `leaves-portal`: it shows one of the portals
 * and leads to none of them. `other-request`: the hosts agree, but the text shows another consent link.
 */
export type Mismatch = {
  /** The address that the text shows, as it stands there. */
  readonly shown: string;
  readonly shownHost: string;
  readonly targetHost: string;
  readonly kind: 'leaves-portal' | 'other-host' | 'other-request';
};

/** A link as it was found in a file. */
export type FoundLink = Place & {
  readonly link: string;
  /** What people read instead of the address, cut to a few hundred characters. */
  readonly text?: string;
  /** The part of a mail: its type, or the name of an attachment; `subject` for the header. */
  readonly part?: string;
  readonly mail?: MailHead;
  /** The cell of a table, both from 1. */
  readonly cell?: { readonly row: number; readonly column: number };
  readonly mismatch?: Mismatch;
};

/** What was odd about a file although it was read. */
export type FileNote = {
  readonly note:
    | 'unknown-charset'
    | 'not-utf-8'
    | 'holds-nul'
    | 'broken-mail'
    | 'nested-too-deep'
    | 'attachment-unread';
  /** The name of the charset or of the attachment. */
  readonly value?: string;
  /** Where in the file; missing when it is about all of it. */
  readonly line?: number;
};

/** The kinds of content that are told apart. */
export type ContentKind = 'text' | 'markdown' | 'html' | 'csv' | 'mail';

/** Everything that was found in one file. */
export type FoundInFile = {
  readonly kind: ContentKind;
  readonly links: readonly FoundLink[];
  readonly notes: readonly FileNote[];
};

/** Why a file was not read: it is no text, or over the limit. */
export type FindFailure = 'binary' | 'too-large';
