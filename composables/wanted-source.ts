import { shallowRef } from 'vue'

/** Number of the source that was asked for last: its row is marked until the list is left. */
export const wantedSource = shallowRef<number>()
