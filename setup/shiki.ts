import { defineShikiSetup } from '@slidev/types'

/** Code in the roles of the deck, one theme for both schemes: what is said aside soft, what is quoted teal, what the language says itself bold. */
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
