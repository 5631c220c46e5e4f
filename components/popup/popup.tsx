import { LensMark } from '../lens-mark';
import { useText } from '../text-context';
import { type CheckedLink, LinkCheck } from './link-check';
import { MemoLink, type MemoLinkProps } from './memo-link';
import { Partners, type PartnersProps } from './partners';
import { PutAside } from './put-aside';
import { type PopupReview, ReviewDueLine } from './review-due-line';
import { SiteLine } from './site-line';
import { TabVerdict, type TabVerdictProps } from './tab-verdict';
import { TroubleLines, type TroubleProps } from './trouble-lines';

export type PopupProps = Omit<PartnersProps, 'more'> &
  Pick<TroubleProps, 'unreadable' | 'trouble'> & {
    readonly report?: TabVerdictProps['report'];
    readonly putAside?: string | undefined;
    readonly watched?: boolean | undefined;
    readonly memo?: MemoLinkProps['memo'];
    /** When the shown tenant's review is due; undefined before that is known. */
    readonly review?: PopupReview | undefined;
    /** The address of the workbench. */
    readonly workbench: string;
    readonly check: (text: string) => readonly CheckedLink[] | Promise<readonly CheckedLink[]>;
    /** The user has read where the damaged list lies. */
    readonly notice: (putAside: string) => void;
  };

/** The popup: this tab, who holds consent now, a field to check a link, and whether this site is watched. */
export function Popup({
  report,
  unreadable,
  trouble,
  putAside,
  watched,
  memo,
  review,
  workbench,
  check,
  notice,
  ...partners
}: PopupProps) {
  const text = useText();
  const { overview, dates } = partners;
  return (
    <main>
      <header>
        <LensMark />
        <h1>{text('extension.name')}</h1>
        <span class="dim">{text('panel.byline')}</span>
      </header>
      <TabVerdict report={report} />
      <MemoLink memo={memo} />
      {putAside !== undefined && <PutAside place={putAside} notice={notice} />}
      <TroubleLines {...{ unreadable, trouble, dates }} readAt={overview?.readAt ?? null} />
      {unreadable === undefined && <Partners {...partners} more={`${workbench}#partners`} />}
      <ReviewDueLine {...{ review, dates, workbench }} />
      <LinkCheck check={check} more={`${workbench}#links`} />
      <SiteLine watched={watched} workbench={workbench} />
    </main>
  );
}
