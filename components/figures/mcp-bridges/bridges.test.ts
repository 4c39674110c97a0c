import { describe, expect, it } from 'vitest'
import { bridgeCounts, fan, lanePath, spread, wirePath, wires } from './bridges.ts'

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
  it('fans out about the middle, closer where room is short', () => {
    expect(fan(3, 6, 40)).toEqual([-6, 0, 6])
    expect(fan(8, 6, 28)).toEqual([-14, -10, -6, -2, 2, 6, 10, 14])
    expect(fan(1, 6, 28)).toEqual([0])
  })
})

const numbers = (d: string): number[] => d.match(/-?[\d.]+/g)!.map(Number)

describe('wirePath', () => {
  it('leaves and arrives upright', () => {
    const [x1, y1, cx1, , ...rest] = numbers(wirePath(10, 0, 90, 90))
    expect([x1, y1, cx1]).toEqual([10, 0, 10])
    const [cx2, , x2, y2] = rest.slice(-4)
    expect([cx2, x2, y2]).toEqual([90, 90, 90])
  })

  it('passes where the cubic is at a third', () => {
    // x = 10 + 80 · (3 · 1/9 · 2/3 + 1/27) = 10 + 80 · 7/27; y = 45 · (4/9 + 2/9) + 90/27
    expect(numbers(wirePath(10, 0, 90, 90)).slice(6, 8)).toEqual([30.7, 33.3])
  })
})

describe('lanePath', () => {
  it('turns at the bus', () => {
    const all = numbers(lanePath(10, 0, 70, 90, 30))
    expect([all.slice(0, 2), all.slice(6, 8), all.slice(12, 14), all.slice(18, 20)]).toEqual([[10, 0], [10, 30], [70, 30], [70, 90]])
  })

  it('has the shape of a wire, so that one can become the other', () => {
    const shape = (d: string): string => d.replace(/-?[\d.]+/g, '#')
    expect(shape(lanePath(0.123, 0, 70, 90, 30))).toBe(shape(wirePath(10, 0, 90, 100)))
  })

  it('never leaves a number out, for any pair of one to eight', () => {
    for (const { agent, tool } of wires(8, 8)) {
      const d = wirePath(spread(agent + 1, 0, 9)[agent]!, 0, spread(tool + 1, 0, 9)[tool]!, 5)
      expect(numbers(d)).toHaveLength(20)
      expect(d).not.toContain('NaN')
    }
  })
})
