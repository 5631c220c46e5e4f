import type { Memo, MemoDraft } from '../partners/memo';
import { copyText } from './clipboard';
import { onLedgerNews } from './database/ledger-news';
import { readMemos } from './database/memos';
import { readChains, readLatest } from './database/read-chain';
import { checkChain, makeEvidence } from './evidence-chain';
import { verifyFile } from './evidence-verify';
import { fileAddress } from './file-address';
import { keepAsMemo, nextVersion, openFromTab, openMemoPage } from './memo-desk';
import { dropDraft, keepDraft, listDrafts } from './memo-drafts';

/** How many events are shown at once. */
const MOST_EVENTS = 50;

const now = () => new Date().toISOString();

/** What the page with the evidence needs beside what it shows. Nothing of it goes out of the browser. */
export const evidenceDesk = {
  chains: readChains,
  memos: readMemos,
  drafts: listDrafts,
  events: (tenant: string, before: number) => readLatest(tenant, before, MOST_EVENTS),
  onNews: onLedgerNews,
  check: checkChain,
  make: makeEvidence,
  verify: verifyFile,
  open: openMemoPage,
  fromTab: (tabId: number) => openFromTab(tabId, now()),
  type: keepDraft,
  discard: dropDraft,
  keep: (draft: MemoDraft) => keepAsMemo(draft, now()),
  anew: (memo: Memo) => nextVersion(memo, now()),
  /** Goes to a memo; the address that began it is then forgotten, so that a reload begins no second one. */
  go: (id?: string) => location.replace(id === undefined ? '#evidence' : `#evidence/${id}`),
  copy: copyText,
  print: () => window.print(),
  fileOf: fileAddress,
};
