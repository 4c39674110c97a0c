import { useShared } from './shared.ts'

/** Whether the audience's windows are black, in all windows of the talk. */
export const isBlack = useShared('black', false)
