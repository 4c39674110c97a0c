import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Problem } from './problem.ts'
import type { Complaint, Rule } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'
import { spoken } from '../../composables/notes.ts'
import { componentsExist } from './components.ts'
import { contentsFit } from './contents.ts'
import { headmatterHolds, occasionFits } from './headmatter.ts'
import { idsExist, ledgerProblems } from './ids.ts'
import { keysExist, layoutExists } from './keys.ts'
import { lengthsExist, lengthsHold } from './lengths.ts'
import { noteExists, slotsExist, tagsClose } from './markup.ts'
import { picturesExist } from './pictures.ts'
import { brokenText } from './yaml.ts'

const titleExists: Rule = ({ title }) => [
  title ? undefined : { text: '没有标题，请写一行“# 标题”，或在页首设置里写 title。' },
]

/** An open bracket ends no remark: the words would be spoken, and published. */
const bracketsPair: Rule = ({ note }) => [
  /[[\]]/.test(spoken(note).replace(/\[[^[\]]*\]\([^)]*\)/g, '')) ? { text: '讲稿里的方括号没有成对，不念的话会一起发布，请补上 [ 或 ]。' } : undefined,
]

const rules: Rule[] = [headmatterHolds, occasionFits, layoutExists, keysExist, titleExists, idsExist, tagsClose, componentsExist, slotsExist, contentsFit, picturesExist, noteExists, bracketsPair, lengthsHold, lengthsExist]

/** Line of a complaint in the slide's file, 1-based. */
function lineOf({ line, raw }: DeckSlide, { at }: Complaint): number {
  const row = at === undefined ? -1 : raw.split('\n').findIndex(text => text.includes(at))
  return line + Math.max(0, row)
}

/** Problems of a slide; if it cannot be read, only that. */
function slideProblems(slide: DeckSlide, deck: Deck, vocabulary: Vocabulary): Problem[] {
  const { no, title, file, broken } = slide
  if (broken)
    return [{ file, line: broken.line, slide: no, title, text: brokenText(broken.why) }]
  return rules.flatMap(rule => rule(slide, deck, vocabulary)).filter(complaint => complaint !== undefined).map(complaint => ({ file, line: lineOf(slide, complaint), slide: no, title, text: complaint.text }))
}

/** All problems of the deck's text, in speaking order. */
export function validate(deck: Deck, vocabulary: Vocabulary): Problem[] {
  return [...deck.unreadable, ...ledgerProblems(deck), ...deck.slides.flatMap(slide => slideProblems(slide, deck, vocabulary))]
}
