import { defineRootSetup } from '@slidev/types'
import { announceSlides } from '../composables/announceSlides.ts'

export default defineRootSetup(announceSlides)
