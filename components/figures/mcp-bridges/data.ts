/** Illustrative counts, so no source; the controls allow one to eight of each. */
export const bridged = { agents: 5, tools: 6 } as const
