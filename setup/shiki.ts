import { defineShikiSetup } from '@slidev/types'

/** Code in the deck's colours, one theme for both schemes: comments soft, strings and constants teal, keywords bold. */
export default defineShikiSetup(() => ({
  theme: {
    name: 'deck',
    fg: 'var(--ink)',
    bg: 'var(--wash)',
    settings: [
      { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: 'var(--soft)' } },
      { scope: ['string', 'constant', 'support.constant'], settings: { foreground: 'var(--teal)' } },
      { scope: ['keyword', 'storage', 'entity.name.tag'], settings: { fontStyle: 'bold' } },
    ],
  },
}))
