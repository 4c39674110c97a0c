import type { RemovableRef, UseStorageOptions } from '@vueuse/core'
import { useStorage } from '@vueuse/core'
import { ref } from 'vue'
import { deckAddress } from '../../../composables/deck-address.ts'

export * from '@vueuse/core'

/** The browser's storage, or none where it is blocked: reading the property throws there. */
function openStorage(): Storage | undefined {
  try {
    return localStorage
  }
  catch {}
}
const storage = openStorage()

/**
 * In place of VueUse's own for Slidev's settings: kept under the deck's address, so that other decks of the
 * same origin do not meet in them, and forgotten with the page where storage is blocked.
 */
export function useLocalStorage<T>(key: string, initial: T, options?: UseStorageOptions<T>): RemovableRef<T> {
  return storage ? useStorage(`${deckAddress()} ${key}`, initial, storage, options) : ref(initial) as RemovableRef<T>
}
