import { readFile } from 'node:fs/promises'
import { babelParse, parse, walk } from 'vue/compiler-sfc'

/** A prop of a component or a layout. */
export interface Prop {
  required: boolean
  /** All that it may be, where its type is a union of words. */
  values?: string[]
}

export type Props = Record<string, Prop>

/** What of Babel's syntax tree is read here. */
interface Node {
  type: string
  name?: string
  value?: unknown
  optional?: boolean
  id?: Node
  key?: Node
  callee?: Node
  body?: Node
  members?: Node[]
  properties?: Node[]
  arguments?: Node[]
  types?: Node[]
  literal?: Node
  typeAnnotation?: Node
  typeParameters?: { params: Node[] }
}

const nameOf = ({ key }: Node): string => String(key?.name ?? key?.value)

/** The words of a union type like `'left' | 'right'`. */
function wordsOf(type: Node | undefined): string[] | undefined {
  const words = type?.type === 'TSUnionType' ? type.types?.map(({ literal }) => literal?.value) : undefined
  return words?.every(word => typeof word === 'string') ? words : undefined
}

/** The members of a type as props. */
function propsOf(members: Node[]): Props {
  return Object.fromEntries(members.filter(({ key }) => key).map(member =>
    [nameOf(member), { required: !member.optional, values: wordsOf(member.typeAnnotation?.typeAnnotation) }]))
}

/** Visits every node of a piece of TypeScript. */
function visit(code: string, enter: (node: Node) => void): void {
  walk(babelParse(code, { sourceType: 'module', plugins: ['typescript'] }), { enter: (node: Node) => enter(node) })
}

/** The members that the interfaces of these names declare in a piece of TypeScript. */
export function interfaceMembers(code: string, names: string[]): string[] {
  const found: string[] = []
  visit(code, ({ type, id, body }) => {
    if (type === 'TSInterfaceDeclaration' && names.includes(id!.name!))
      found.push(...((body as unknown as { body: Node[] }).body).filter(({ key }) => key).map(nameOf))
  })
  return found
}

/** The props that a single-file component declares with `defineProps`, as a type or as an object. */
export function propsIn(code: string): Props {
  const script = parse(code).descriptor.scriptSetup?.content
  let props: Props = {}
  if (script) {
    visit(script, (node) => {
      if (node.type !== 'CallExpression' || node.callee?.name !== 'defineProps')
        return
      const [type] = node.typeParameters?.params ?? []
      const [object] = node.arguments ?? []
      props = propsOf(type ? type.members ?? [] : (object?.properties ?? []).map(property => ({ ...property, optional: true })))
    })
  }
  return props
}

/** The props of the component in a file. */
export async function readProps(file: string): Promise<Props> {
  return propsIn(await readFile(file, 'utf8'))
}
