import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import browser from '../fake-browser';

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Place = { [name: string]: unknown };

const STORE = ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'openCursor'];
/** Every call by which a recording asks for something and waits. */
const PLACES: readonly (readonly [Place, readonly string[]])[] = (
  [
    [IDBFactory.prototype, ['open']],
    [IDBDatabase.prototype, ['transaction']],
    [IDBObjectStore.prototype, STORE],
    [IDBIndex.prototype, STORE.slice(0, 3)],
    [IDBCursor.prototype, ['continue']],
  ] as const
).map(([place, names]) => [place as unknown as Place, names]);

const LISTENERS = { addEventListener() {}, removeEventListener() {} };

/** A worker whose steps are counted, and that is stopped before one of them. */
export type StoppingWorker = {
  /** How many steps it has taken, the one before which it was stopped included. */
  readonly steps: number;
  /** Resolves when it is stopped. */
  readonly stopped: Promise<void>;
  /** Everything is as before again. */
  end(): void;
};

/**
 * Makes whatever runs from now on stop before one of its steps, as the browser stops a service worker: what it has
 * not committed is undone, and nothing in it ever goes on.
 * @param at which step, from 1; none with infinity.
 */
export function stopAt(at: number): StoppingWorker {
  const restore: (() => void)[] = [];
  const open = new Set<IDBTransaction>();
  const built = new WeakSet<IDBTransaction>();
  let steps = 0;
  let tell = () => {};
  const stopped = new Promise<void>((resolve) => {
    tell = resolve;
  });
  /** @returns whether the worker is gone. */
  const step = () => {
    if (steps >= at) return true;
    steps += 1;
    if (steps < at) return false;
    for (const transaction of open) abort(transaction);
    // By then it has heard of all that was undone, and hangs for good.
    setTimeout(tell, 10);
    return true;
  };
  const replace = (place: Place, name: string, wrap: (method: Method) => Method) => {
    const own = Object.getOwnPropertyDescriptor(place, name);
    const method = place[name] as Method;
    Object.defineProperty(place, name, { value: wrap(method), configurable: true, writable: true });
    restore.push(() => (own ? Object.defineProperty(place, name, own) : delete place[name]));
  };

  for (const [place, names] of PLACES) {
    for (const name of names) {
      replace(
        place,
        name,
        (method) =>
          function (this: unknown, ...given) {
            if (step()) return name === 'transaction' ? method.apply(this, given) : nothing();
            const result = method.apply(this, given);
            if (name === 'transaction') open.add(result as IDBTransaction);
            return result;
          },
      );
    }
  }
  // The last step of a transaction: it is kept, and nobody learns of it.
  replace(
    IDBTransaction.prototype as unknown as Place,
    'addEventListener',
    (method) =>
      function (this: unknown, ...[type, listener]) {
        // The first one is the database's own.
        const isOwn = type === 'complete' && !built.has(this as IDBTransaction);
        if (isOwn) built.add(this as IDBTransaction);
        const heard = (event: unknown) => {
          open.delete(this as IDBTransaction);
          if (!step()) (listener as (event: unknown) => void)(event);
        };
        return method.call(this, type, type === 'complete' && !isOwn ? heard : listener);
      },
  );
  for (const area of [browser.storage.local, browser.storage.session]) {
    for (const name of ['get', 'set', 'remove']) {
      replace(
        area as unknown as Place,
        name,
        (method) =>
          function (this: unknown, ...given) {
            return step() ? new Promise(() => {}) : method.apply(this, given);
          },
      );
    }
  }
  return {
    get steps() {
      return steps;
    },
    stopped,
    end() {
      for (const undo of restore) undo();
    },
  };
}

/** A request that never comes back. */
function nothing(): IDBRequest {
  return Object.assign(Object.create(IDBRequest.prototype), LISTENERS);
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}
