/** Slidev's moves in the overview; see slidev-client.d.ts. */
export function nextOverviewPage(): void
export function prevOverviewPage(): void
export function upOverviewPage(): void
export function downOverviewPage(): void
