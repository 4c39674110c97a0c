import { defineAppSetup } from '@slidev/types'
import { workOffline } from '../composables/workOffline.ts'
import { keepToSlides } from './addresses.ts'
import { followBlack } from './black.ts'
import { fetchFontsAhead } from './fonts-ahead.ts'
import { takeOver } from './handover.ts'
import { printAtKey } from './print.ts'
import { followTouch } from './touch.ts'
import { keepAwake } from './wake-lock.ts'

export default defineAppSetup(({ router }) => {
  keepAwake(router)
  fetchFontsAhead(router)
  void takeOver(router)
  keepToSlides(router)
  printAtKey(router)
  followBlack(router)
  followTouch()
  void workOffline(router)
})
