// Parts of the pane are loaded when they are needed: what it means where one cannot be.

/** True where a part of the program could not be fetched: the connection is gone, or a newer version has taken its place. */
export const isUnloaded = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";
