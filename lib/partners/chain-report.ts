import type { ChainFault, ChainFound } from './chain-check';

/** Something wrong in a chain; without a number it is about the chain as a whole. */
export type FoundFault = { readonly seq?: number; readonly why: ChainFault };

/** What came out when a whole chain was gone along. */
export type ChainReport = ChainFound & { readonly faults: readonly FoundFault[] };

/** How far that has got: events gone along, and how many there are. */
export type ChainStep = { readonly done: number; readonly of: number };
