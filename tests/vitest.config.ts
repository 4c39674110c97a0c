import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Not in vite.config.ts, which belongs to Slidev and would bring its plugins here.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    projects: [
      {
        test: {
          name: '单元',
          include: ['{components,composables,data,scripts,setup}/**/*.test.ts', 'tests/{speech,words,bad-input}.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: '浏览器',
          include: ['tests/{rendered,hands,fixtures,pdf}.test.ts'],
          globalSetup: 'tests/global-setup.ts',
          // One browser at a time: small machines stay calm, and so do the clocks of the tests.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
