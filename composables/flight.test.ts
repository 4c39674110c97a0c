import { describe, expect, it } from 'vitest'
import { flightBetween } from './flight.ts'

const cover = { no: 1, balloon: [920, 143, 195, 277], altimeter: false }
const bill = { no: 36, altimeter: true }
const closing = { no: 37, balloon: [880, 227, 296, 414], altimeter: false }

describe('flightBetween', () => {
  it('starts on the balloon of the picture and ends on the altimeter', () => {
    expect(flightBetween(cover, { no: 2, altimeter: true }, 35)).toEqual({
      kind: 'takeoff',
      from: { left: 920, top: 143, width: 195, height: 277 },
      to: { left: 1222, top: 60 + 600 / 34 - 32, width: 20, height: 32 },
    })
  })

  it('starts on the ground line and ends on the balloon of the picture', () => {
    const flight = flightBetween(bill, closing, 35)!
    expect(flight.kind).toBe('landing')
    expect(flight.from.top + flight.from.height).toBe(660)
    expect(flight.to).toEqual({ left: 880, top: 227, width: 296, height: 414 })
  })

  it('never flies back, on a jump, or where there is nothing to fly from', () => {
    expect(flightBetween({ no: 2, altimeter: true }, cover, 35)).toBeUndefined()
    expect(flightBetween(closing, bill, 35)).toBeUndefined()
    expect(flightBetween(cover, bill, 35)).toBeUndefined()
    expect(flightBetween({ no: 4, altimeter: true }, { no: 5, altimeter: false }, 35)).toBeUndefined()
  })
})
