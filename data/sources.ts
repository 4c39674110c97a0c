import type { Source } from './source.ts'
import { lookup } from './lookup.ts'
import { agents } from './sources/agents.ts'
import { article } from './sources/article.ts'
import { humans } from './sources/humans.ts'
import { physical } from './sources/physical.ts'
import { scaling } from './sources/scaling.ts'
import { small } from './sources/small.ts'
import { worldModels } from './sources/world-models.ts'

export type { Source }

/** ISO date of the last check of the facts; no source is newer. */
export const checkedOn = '2026-11-26'

/** All sources that slides and notes may cite. */
export const sources = {
  ...article,
  ...scaling,
  ...small,
  ...worldModels,
  ...agents,
  ...humans,
  ...physical,
} satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** The source under `id`. @throws LookupError that names the valid ids. */
export function findSource(id: string): Source {
  return lookup(sources, id, '来源')
}
