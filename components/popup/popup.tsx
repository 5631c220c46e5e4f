import type { Overview } from '../../lib/partners/overview';
import { LensMark } from '../lens-mark';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { type CheckedLink, LinkCheck } from './link-check';
import { PartnerList } from './partner-list';
import { SiteLine } from './site-line';
import { TabVerdict, type TabVerdictProps } from './tab-verdict';

export type PopupProps = {
  readonly report?: TabVerdictProps['report'];
  /** Undefined before anything was read. */
  readonly overview?: Overview | undefined;
  /** Why the ledger could not be read; the popup then says so. */
  readonly unreadable?: string | undefined;
  readonly putAside?: string | undefined;
  readonly watched?: boolean | undefined;
  /** The address of the workbench. */
  readonly workbench: string;
  readonly dates: DateWords;
  readonly check: (text: string) => readonly CheckedLink[];
  readonly openRelationships: () => void;
  /** The user has read where the damaged list lies. */
  readonly notice: (putAside: string) => void;
};

/** The popup: this tab, who holds consent now, a field to check a link, and whether this site is watched. */
export function Popup({
  report,
  overview,
  unreadable,
  putAside,
  watched,
  workbench,
  dates,
  check,
  openRelationships,
  notice,
}: PopupProps) {
  const text = useText();
  return (
    <main>
      <header>
        <LensMark />
        <h1>{text('extension.name')}</h1>
        <span class="dim">{text('panel.byline')}</span>
      </header>
      <TabVerdict report={report} />
      {putAside !== undefined && (
        <div class="advice" role="alert" data-testid="put-aside">
          <p>{text('popup.put_aside', [putAside])}</p>
          <button type="button" class="plain" onClick={() => notice(putAside)}>
            {text('popup.understood')}
          </button>
        </div>
      )}
      {unreadable !== undefined ? (
        <p class="advice" role="alert">
          {text('popup.load_failed')}
        </p>
      ) : (
        <PartnerList overview={overview} dates={dates} openRelationships={openRelationships} />
      )}
      <LinkCheck check={check} more={`${workbench}#links`} />
      <SiteLine watched={watched} workbench={workbench} />
    </main>
  );
}
