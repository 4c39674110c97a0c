/** What the talk counts, for the sake of the count: no source. A hand may try one to eight of each. */
export const bridged = { agents: 5, tools: 6 } as const
