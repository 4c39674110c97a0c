/** What a rule may overlook on a slide: each with its reason, all of them printed in the report. */
export const exceptions: { slide: number, rule: string, where: string, reason: string }[] = []
