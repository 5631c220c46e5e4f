import { connect, type Socket } from 'node:net';

/** A line to the automation that is built into Firefox. */
export type Marionette = {
  /**
   * Sends one command and waits for its answer.
   * @throws with Firefox's own words when it refuses, or when it has gone.
   */
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
};

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
type Refusal = { readonly error: string; readonly message: string };
type Answer = [type: number, id: number, error: Refusal | null, result: unknown];

/**
 * Connects to Marionette. A message is its length in bytes, a colon, and JSON; the first one is a greeting.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const socket = connect(port, '127.0.0.1');
  let last = 0;
  const marionette: Marionette = {
    send: <T>(command: string, parameters: object = {}) =>
      new Promise<T>((resolve, reject) => {
        if (socket.destroyed) return reject(gone());
        last += 1;
        waiting.set(last, { resolve: (value) => resolve(value as T), reject });
        const text = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      reject(error);
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    };
    socket.on('error', fail);
    socket.on('close', () => fail(gone()));
    onMessage(socket, (message) => {
      if (!Array.isArray(message)) return resolve(marionette);
      const [, id, error, result] = message as Answer;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.reject(new Error(`${error.error}: ${error.message}`));
      else asker?.resolve(result);
    });
  });
}

function gone(): Error {
  return new Error('Firefox has closed the connection.');
}

/** Cuts what arrives into messages. */
function onMessage(socket: Socket, use: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || rest.length < end) return;
      use(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  });
}
