/** One call of `scripting.executeScript`. */
export type Injection = {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files: readonly string[];
  readonly world?: string;
};

/** A content script that is registered while the extension runs. */
export type Registration = {
  readonly id: string;
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly runAt?: string;
  readonly world?: string;
  readonly persistAcrossSessions?: boolean;
};

let injections: Injection[] = [];
let registered: Registration[] = [];

/** Stands for `browser.scripting`, as strict about ids as browsers are. */
export const fakeScripting = {
  executeScript: async (injection: Injection) => {
    injections.push(injection);
    return [];
  },
  getRegisteredContentScripts: async () => [...registered],
  registerContentScripts: async (scripts: readonly Registration[]) => {
    const taken = scripts.filter(({ id }) => registered.some((one) => one.id === id));
    if (taken.length > 0) throw new Error(`Duplicate script ID '${taken[0]?.id}'`);
    registered.push(...scripts);
  },
  unregisterContentScripts: async ({ ids = [] }: { ids?: readonly string[] }) => {
    const unknown = ids.find((id) => !registered.some((one) => one.id === id));
    if (unknown !== undefined) throw new Error(`Nonexistent script ID '${unknown}'`);
    registered = registered.filter(({ id }) => !ids.includes(id));
  },
};

/** Every script that was put into a tab since the last reset, in order. */
export function injectedScripts(): readonly Injection[] {
  return injections;
}

/** Every content script that is registered now. */
export function registeredScripts(): readonly Registration[] {
  return registered;
}

export function resetScripting(): void {
  injections = [];
  registered = [];
}
