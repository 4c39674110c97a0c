import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** With this set, a tool that is not there is a failure, not a line. */
const required = Boolean(process.env.DECK_TOOLS)

/** Whether a program of qpdf or poppler-utils can be run here; says so once where not. */
export function hasTool(program: string): boolean {
  const { error } = spawnSync(program, ['--version'])
  if (error && !required)
    console.log(`没有 ${program}，用它的检查跳过了（Debian：apt-get install qpdf poppler-utils）。`)
  return !error || required
}

/** What a program says; its warnings in `complaints`. */
export function runTool(program: string, args: string[]): { output: string, complaints: string } {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (error)
    throw error
  return { output: stdout, complaints: stderr }
}
