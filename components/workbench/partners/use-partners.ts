import { useEffect, useRef, useState } from 'preact/hooks';
import type { PartnersBook } from '../../../lib/sheets/partners/partners-book';

/** What the page of partners gets from outside. */
export type PartnersDesk = {
  /** Reads what is known of a tenant; of the one read last when none is named. Never rejects. */
  readonly load: (tenant?: string) => Promise<PartnersBook>;
  /** Calls back with the tenant whose ledger has become different, until what it gives is called. */
  readonly onNews: (tell: (tenant: string) => void) => () => void;
};

/**
 * What is known of one tenant, read when the page is first looked at and again whenever it has become different.
 * @returns undefined until it was read once. Where a later reading fails, the older one stays beside the fault.
 */
export function usePartners(desk: PartnersDesk, inFront: boolean) {
  const [book, setBook] = useState<PartnersBook>();
  const [wanted, setWanted] = useState<string>();
  const [isOpen, setOpen] = useState(inFront);
  const asked = useRef(0);
  useEffect(() => {
    if (inFront) setOpen(true);
  }, [inFront]);
  useEffect(() => {
    if (!isOpen) return;
    const reload = async () => {
      asked.current += 1;
      const mine = asked.current;
      const read = await desk.load(wanted);
      // News come quickly while a list is being read; only the latest answer counts.
      if (mine === asked.current) setBook((before) => keepOlder(before, read));
    };
    void reload();
    return desk.onNews(() => void reload());
  }, [desk, isOpen, wanted]);
  return { book, choose: setWanted };
}

function keepOlder(before: PartnersBook | undefined, read: PartnersBook): PartnersBook {
  if (read.fault === undefined || read.ledger !== undefined || before?.ledger === undefined) {
    return read;
  }
  return { ...before, fault: read.fault };
}
