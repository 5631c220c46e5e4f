import { useState } from 'preact/hooks';
import { useText } from '../../text-context';
import { ChainCheck } from './chain-check';
import type { EvidenceDesk, TenantChain } from './desk';
import { eventTime } from './event-words';
import { useLoaded } from './use-loaded';

type Props = {
  readonly chain: TenantChain;
  readonly news: number;
  readonly desk: EvidenceDesk;
};

/** What is kept of one tenant: how many events, the first and the last, and the hash that stands for all of them. */
export function ChainCard({ chain: { tenant, head }, news, desk }: Props) {
  const text = useText();
  const [copied, setCopied] = useState('');
  const first = useLoaded(() => desk.events(tenant, 2), [news]);
  const last = useLoaded(() => desk.events(tenant, head.seq + 1), [news, head.seq]);
  const copy = async () =>
    setCopied(
      text((await desk.copy(head.hash)) ? 'evidence.memo.copied' : 'evidence.memo.copy_failed'),
    );
  return (
    <section aria-labelledby="chain-title" class="card">
      <h3 id="chain-title">{text('evidence.chain.title')}</h3>
      <dl class="facts">
        <Fact name={text('evidence.tenant')}>
          {tenant === 'unknown' ? text('evidence.unknown_tenant') : tenant}
        </Fact>
        <Fact name={text('evidence.chain.count')}>{head.seq}</Fact>
        <Fact name={text('evidence.chain.first')}>{timeIn(first)}</Fact>
        <Fact name={text('evidence.chain.last')}>{timeIn(last)}</Fact>
        <Fact name={text('evidence.chain.head')}>
          <code data-testid="head">{head.hash}</code>
        </Fact>
      </dl>
      <p class="dim">{text('evidence.chain.head_hint')}</p>
      <div class="actions">
        <button type="button" onClick={copy}>
          {text('evidence.chain.copy')}
        </button>
        <span role="status">{copied}</span>
      </div>
      <ChainCheck tenant={tenant} news={news} desk={desk} />
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: unknown }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children as string}</dd>
    </div>
  );
}

/** When the first of some events happened. */
function timeIn(events: Awaited<ReturnType<EvidenceDesk['events']>> | undefined): string {
  return events?.ok ? eventTime(events.value[0]) : '–';
}
