import { defineConfig } from 'vite'
import { deckCheck } from './scripts/plugins/check.ts'
import { citations } from './scripts/plugins/citations.ts'
import { deckFonts } from './scripts/plugins/fonts.ts'
import { layers } from './scripts/plugins/layers.ts'
import { punctuation } from './scripts/plugins/punctuation.ts'
import { singleFile } from './scripts/plugins/single-file.ts'
import { thisMachine } from './scripts/plugins/this-machine.ts'
import { notesApart } from './scripts/slidev/notes.ts'
import { slim } from './scripts/slidev/slim.ts'

export default defineConfig({
  plugins: [thisMachine(), layers(), deckFonts(), citations(), deckCheck(), slim(), notesApart(), singleFile()],
  slidev: {
    // Slidev would register every file below components/ as a component by its name, data.ts and tests too.
    components: { globsExclude: ['**/components/**/*.ts'] },
    markdown: { markdownSetup: (md) => { md.use(punctuation) } },
  },
})
