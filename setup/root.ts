import { defineRootSetup } from '@slidev/types'
import { announceSlides } from '../composables/announceSlides.ts'
import { startClockAtTurn } from './clock.ts'
import { keepInStep } from './in-step.ts'

export default defineRootSetup(() => {
  announceSlides()
  keepInStep()
  startClockAtTurn()
})
