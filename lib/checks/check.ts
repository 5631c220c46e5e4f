import type { Finding } from '../domain/finding';
import type { ConsentRequest } from '../domain/request';

/** One rule about a request. It knows nothing of browsers, pages or the other rules. */
export type Check = {
  /** The file's name. */
  readonly id: string;
  /** @returns what the rule has to say; nothing when it does not apply. */
  run(request: ConsentRequest): readonly Finding[];
};
