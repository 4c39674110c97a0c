import { defineConfig } from 'vite'
import { deckCheck } from './scripts/plugins/check.ts'
import { deckFonts } from './scripts/plugins/fonts.ts'
import { punctuation } from './scripts/plugins/punctuation.ts'

export default defineConfig({
  plugins: [deckFonts(), deckCheck()],
  slidev: {
    markdown: { markdownSetup: (md) => { md.use(punctuation) } },
  },
})
