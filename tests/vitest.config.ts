import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that open a browser. */
const BROWSER = 'tests/{access,drawings,clock,windows,remote,rendered,engines,hands,host,first-keys,site,read,offline,projector,single,weight,fixtures,ordinary,pdf,export,printing,handout,dev,another-talk,talk/keys,talk/screen,talk/hands,talk/flight}.test.ts'
/** Tests that start commands of ours. */
const COMMANDS = 'tests/bad-input.test.ts'

/** No time limits, because a slow machine could exceed them; scripts/lib/watch.ts ends what is stuck in a browser. */
const UNLIMITED = { testTimeout: 0, hookTimeout: 0 }

// Not in vite.config.ts, which is Slidev's and would load its plugins here.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    projects: [
      {
        test: {
          ...UNLIMITED,
          name: '单元',
          include: ['{components,composables,data,layouts,scripts,setup,tests}/**/*.test.ts'],
          exclude: [BROWSER, COMMANDS],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...UNLIMITED,
          name: '命令',
          include: [COMMANDS],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...UNLIMITED,
          name: '浏览器',
          include: [BROWSER],
          globalSetup: 'tests/global-setup.ts',
          // Three files at a time, because a browser mostly waits for frames.
          maxWorkers: 3,
          // A frame missed on a busy machine is not a fault; the report names every test that was tried twice.
          retry: 1,
          sequence: { groupOrder: 2 },
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
