import { expect, it } from 'vitest'
import { interfaceMembers, propsIn, readProps } from './props.ts'

it('reads props from a type, with the words of a union', () => {
  expect(propsIn(`<script setup lang="ts">
const { who, size = 'page' } = defineProps<{
  /** Id in data/people. */
  who: string
  size?: 'page' | 'huge'
  step?: number | 'all'
}>()
</script>`)).toEqual({
    who: { required: true },
    size: { required: false, values: ['page', 'huge'] },
    step: { required: false },
  })
})

it('reads props from an interface of another file, in parts and whole', async () => {
  expect(await readProps('layouts/image.vue')).toEqual({
    image: { required: true },
    alt: { required: true },
    fit: { required: false, values: ['cover', 'contain'] },
    position: { required: false },
  })
  expect((await readProps('layouts/default.vue')).image).toEqual({ required: false })
  expect(Object.keys(await readProps('layouts/cover.vue'))).toEqual(expect.arrayContaining(['image', 'way']))
})

it('reads props from an object, as Slidev’s layouts have them', () => {
  expect(propsIn('<script setup>\nconst props = defineProps({ image: { type: String }, \'layoutClass\': String })\n</script>')).toEqual({ image: { required: false }, layoutClass: { required: false } })
})

it('finds none where none are declared', () => {
  expect([propsIn('<template><div /></template>'), propsIn('<script setup lang="ts">\nconst a = 1\n</script>')]).toEqual([{}, {}])
})

it('reads the members of interfaces by their names', () => {
  expect(interfaceMembers('export interface A { a?: string, b: { c: 1 } }\ninterface B extends A { d?: 1 }\ninterface C { e: 1 }', ['A', 'B'])).toEqual(['a', 'b', 'd'])
})
