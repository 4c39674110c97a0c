import { defineConfig } from 'vite'
import { deckFonts } from './scripts/plugins/fonts.ts'
import { punctuation } from './scripts/plugins/punctuation.ts'

export default defineConfig({
  plugins: [deckFonts()],
  slidev: {
    markdown: { markdownSetup: (md) => { md.use(punctuation) } },
  },
})
