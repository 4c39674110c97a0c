/** Findings to ignore on a slide; the report prints each with its reason. */
export const exceptions: { slide: number, rule: string, where: string, reason: string }[] = []
