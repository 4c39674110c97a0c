import type { ShallowRef } from 'vue'
import type { Flight, Stop } from './flight.ts'
import { useNav } from '@slidev/client'
import { shallowRef, watch } from 'vue'
import { flightBetween } from './flight.ts'
import { showsAltimeter } from './layouts.ts'
import { useLanding, useSlideList } from './useChapters.ts'

/** The flight that a step to the next slide starts; whoever shows it clears it when it has ended. None where less motion is asked for, or on paper. */
export function useFlight(): ShallowRef<Flight | undefined> {
  const { currentSlideNo, isPrintMode } = useNav()
  const slides = useSlideList()
  const landing = useLanding()
  const flight = shallowRef<Flight>()
  const stop = (no: number): Stop => {
    const { layout, frontmatter } = slides.value[no - 1]!
    return { no, balloon: frontmatter.balloon, altimeter: showsAltimeter(layout) }
  }
  watch(currentSlideNo, (now, before) => {
    const still = isPrintMode.value || matchMedia('(prefers-reduced-motion: reduce)').matches
    flight.value = still ? undefined : flightBetween(stop(before), stop(now), landing.value)
  })
  return flight
}
