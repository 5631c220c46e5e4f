import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/domain/text';

/** The sentences of the user's language, handed in by the entrypoint. */
export const TextContext = createContext<Translate>((key) => key);

/** The translator of the surrounding page. */
export const useText = (): Translate => useContext(TextContext);
