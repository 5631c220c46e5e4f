import { vi } from 'vitest';
import browser from './fake-browser';

/** A tab as far as reading a list is concerned. */
export type FakeTab = {
  readonly id: number;
  index: number;
  windowId: number;
  active: boolean;
  url: string;
  status: string;
  lastAccessed?: number;
  openerTabId?: number;
};

/** Tabs of one window, the first of them in front. */
export type FakeTabs = {
  readonly all: FakeTab[];
  /** How often a tab was loaded anew. */
  readonly reloads: number[];
  /** Somebody looks at a tab. */
  lookAt(id: number): void;
};

/** Puts tabs in the place of the fake browser's own, which know nothing of being in front. */
export function useFakeTabs(front: string): FakeTabs {
  let time = 1000;
  const all: FakeTab[] = [
    { id: 1, index: 0, windowId: 5, active: true, url: front, status: 'complete', lastAccessed: 1 },
  ];
  const reloads: number[] = [];
  const found = (id: number) => {
    const tab = all.find((one) => one.id === id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const answers = {
    get: async (id: number) => ({ ...found(id) }),
    query: async ({ active }: { active?: boolean }) =>
      all.filter((tab) => active === undefined || tab.active === active),
    create: async (wish: Partial<FakeTab>) => {
      time += 1;
      const tab = { status: 'complete', index: 0, windowId: 5, url: '', active: false, ...wish };
      all.push({ ...tab, id: all.length + 1, lastAccessed: time });
      return { ...found(all.length) };
    },
    update: async (id: number, wish: Partial<FakeTab>) => ({
      ...Object.assign(found(id), wish),
    }),
    reload: async (id: number) => void reloads.push(found(id).id),
    remove: async (id: number) => void all.splice(all.indexOf(found(id)), 1),
  };
  for (const [name, answer] of Object.entries(answers)) {
    vi.spyOn(browser.tabs, name as keyof typeof answers).mockImplementation(answer as never);
  }
  return {
    all,
    reloads,
    lookAt(id) {
      time += 1;
      for (const tab of all) tab.active = tab.id === id;
      found(id).lastAccessed = time;
    },
  };
}
