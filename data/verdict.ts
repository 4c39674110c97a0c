/** The result of a prediction of January in November. */
export type Verdict = 'kept' | 'partly' | 'missed' | 'pending'

/** The words on the seals. */
export const verdictWords: Record<Verdict, string> = {
  kept: '兑现',
  partly: '部分兑现',
  missed: '基本落空',
  pending: '未到期',
}

/** The same in plain words, for the legend of the seals. */
export const verdictMeaning: Record<Verdict, string> = {
  kept: '说中了',
  partly: '一半',
  missed: '没中',
  pending: '再等等',
}
