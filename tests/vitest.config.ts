import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that open a browser. */
const BROWSER = 'tests/{rendered,hands,fixtures,pdf,dev,talk/screen,talk/hands}.test.ts'
/** Tests that start commands of ours. */
const COMMANDS = 'tests/bad-input.test.ts'

// Not in vite.config.ts, which belongs to Slidev and would bring its plugins here.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    projects: [
      {
        test: {
          name: '单元',
          include: ['{components,composables,data,layouts,scripts,setup,tests}/**/*.test.ts'],
          exclude: [BROWSER, COMMANDS],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: '命令',
          include: [COMMANDS],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: '浏览器',
          include: [BROWSER],
          globalSetup: 'tests/global-setup.ts',
          // One browser at a time: small machines stay calm, and so do the clocks of the tests.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          // No time limits: scripts/lib/watch.ts ends what is stuck.
          testTimeout: 0,
          hookTimeout: 0,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
