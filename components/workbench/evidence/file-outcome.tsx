import { faultWords } from '../../../lib/reports/evidence-words';
import { utcTime } from '../../../lib/reports/utc-time';
import type { EvidenceProof } from '../../../lib/reports/verify-evidence';
import { useText } from '../../text-context';
import type { CheckedFile } from './desk';

type Props = { readonly name: string; readonly checked: CheckedFile };

/** What a file proves, or where and why it proves nothing. */
export function FileOutcome({ name, checked: { result, here } }: Props) {
  const text = useText();
  if (!result.ok) {
    return (
      <div class="outcome-bad" data-testid="file-outcome" data-proven="false">
        <p>
          <strong>{text('evidence.verify.not_proven', [name])}</strong>
        </p>
        <p>{faultWords(result.error, text)}</p>
      </div>
    );
  }
  const { last, notedAt } = result.value;
  return (
    <div class="outcome-good" data-testid="file-outcome" data-proven="true">
      <p>
        <strong>{text('evidence.verify.proven', [name])}</strong>
      </p>
      <p>{facts(result.value)}</p>
      <p>{text('evidence.verify.head', [last.hash])}</p>
      {here === 'same' && <p>{text('evidence.verify.same')}</p>}
      {here === 'other' && <p>{text('evidence.verify.other')}</p>}
      <p>
        {notedAt === undefined
          ? text('evidence.verify.anew')
          : text('evidence.verify.noted_at', [String(notedAt)])}
      </p>
    </div>
  );

  function facts({ count, tenant, first, last, memos }: EvidenceProof): string {
    return text('evidence.verify.facts', [
      String(count),
      tenant === 'unknown' ? text('evidence.unknown_tenant') : tenant,
      utcTime(first.at),
      utcTime(last.at),
      memos === null ? text('evidence.verify.left_out') : String(memos),
    ]);
  }
}
