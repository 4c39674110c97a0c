import type { Rule } from './rule.ts'
import { isFullBleed } from '../../composables/layouts.ts'
import { likeliest } from '../../data/lookup.ts'

/** The layout is one of the deck, the theme or Slidev. */
export const layoutExists: Rule = ({ layout }, _, { layouts }) => [
  layout in layouts ? undefined : { text: `没有“${layout}”这种版式，可用的是 ${likeliest(Object.keys(layouts), layout)}。`, at: 'layout:' },
]

/** Front matter has only keys of Slidev, the deck or the layout, and all that the layout requires. */
export const keysExist: Rule = ({ no, layout, frontmatter }, _, { layouts, keys, headKeys }) => {
  const props = layouts[layout]
  if (!props)
    return []
  const known = new Set([...Object.keys(props), ...keys, ...no === 1 ? headKeys : []])
  // The picture of a full-bleed layout has its own rule, and so has every alt text.
  const needed = Object.keys(props).filter(key => props[key]!.required && key !== 'alt' && !(isFullBleed(layout) && key === 'image'))
  return [
    ...Object.entries(frontmatter).map(([key, value]) => {
      const { values } = props[key] ?? {}
      if (!known.has(key))
        return { text: `页首设置里没有 ${key} 这一项，可用的是 ${likeliest(known, key)}。`, at: `${key}:` }
      return values && !values.includes(String(value)) ? { text: `${key} 是“${value}”，可用的是 ${likeliest(values, String(value))}。`, at: `${key}:` } : undefined
    }),
    ...needed.map(key => key in frontmatter ? undefined : { text: `版式 ${layout} 要有 ${key}，请写进页首设置。` }),
  ]
}
