/**
 * An adapter that the rep taught or took from a file. `adapter` is an `Adapter`, parsed when it came in; it goes before
 * one of the same id that came with the extension. `keptAt` is in epoch ms.
 */
export type OwnAdapter = { id: string; name: string; keptAt: number; adapter: unknown };

/** By their ids. */
export type OwnAdapters = { [id: string]: OwnAdapter };
