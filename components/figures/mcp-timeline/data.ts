import type { SourceId } from '../../../data/sources'

/** A dated step of the protocol; the date is ISO and may be a month only. `name` is what happened, or who did what `did` says. */
export interface McpEvent { date: string, name: string, did?: string, source: SourceId }

/** How one company's protocol became common ground. */
export const mcp = {
  release: { date: '2024-11-25', name: 'Anthropic', did: '发布', source: 'mcp-tl' },
  openai: { date: '2025-03-26', name: 'OpenAI', did: '宣布支持', source: 'benz' },
  deepmind: { date: '2025-04-09', name: 'DeepMind', did: '宣布支持', source: 'mcp-led' },
  microsoft: { date: '2025-05', name: '微软', did: '宣布支持', source: 'mcp-ms' },
  gift: { date: '2025-12-09', name: '捐给AAIF', source: 'aaif-a' },
  google: { date: '2025-12-10', name: '谷歌', did: '开始提供托管服务器', source: 'goog' },
  candidate: { date: '2026-05-21', name: '候选', source: 'mcp26-rc' },
  final: { date: '2026-07-28', name: '定稿', source: 'mcp26-c' },
  a2a: { date: '2026-08-17', name: 'A2A并入', source: 'aaif26' },
} satisfies Record<string, McpEvent>

/** Members of the foundation (AAIF) in August 2026, a lower bound. */
export const members = { atLeast: 250, source: 'aaif26' satisfies SourceId }
