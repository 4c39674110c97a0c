import { defineConfig } from 'vite'
import { deckCheck } from './scripts/plugins/check.ts'
import { deckFonts } from './scripts/plugins/fonts.ts'
import { punctuation } from './scripts/plugins/punctuation.ts'
import { slim } from './scripts/plugins/slim.ts'

export default defineConfig({
  plugins: [deckFonts(), deckCheck(), slim()],
  slidev: {
    markdown: { markdownSetup: (md) => { md.use(punctuation) } },
  },
})
