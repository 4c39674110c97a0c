import { describe, expect, it } from 'vitest'
import { bridgeCounts, spread, wirePath, wires } from './bridges.ts'

describe('wires', () => {
  it('joins two agents to three tools by six wires, pair by pair', () => {
    expect(wires(2, 3)).toEqual([
      { agent: 0, tool: 0 },
      { agent: 0, tool: 1 },
      { agent: 0, tool: 2 },
      { agent: 1, tool: 0 },
      { agent: 1, tool: 1 },
      { agent: 1, tool: 2 },
    ])
  })
  it('never joins the same pair twice', () => {
    const pairs = wires(5, 6).map(w => `${w.agent}-${w.tool}`)
    expect(new Set(pairs).size).toBe(30)
  })
})

describe('bridgeCounts', () => {
  // N × M against N + M, by hand
  it.each([
    [1, 1, 1, 2],
    [2, 2, 4, 4],
    [5, 6, 30, 11],
    [10, 10, 100, 20],
  ])('%i agents and %i tools: %i wires or %i plugs', (agents, tools, wireCount, plugs) => {
    expect(bridgeCounts(agents, tools)).toEqual({ wires: wireCount, plugs })
  })
})

describe('positions', () => {
  it('spreads over the whole width, ends included', () => {
    expect(spread(5, 100, 500)).toEqual([100, 200, 300, 400, 500])
  })
  it('puts a single one in the middle', () => {
    expect(spread(1, 100, 500)).toEqual([300])
  })
  it('leaves and arrives upright', () => {
    expect(wirePath(10, 0, 90, 100)).toBe('M10 0C10 50 90 50 90 100')
  })
})
