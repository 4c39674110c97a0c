import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { babelParse, parse, walk } from 'vue/compiler-sfc'

export interface Prop {
  required: boolean
  /** The possible values, if its type is a union of strings. */
  values?: string[]
}

export type Props = Record<string, Prop>

/** The part of Babel's syntax tree used here. */
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
  typeName?: Node
  typeParameters?: { params: Node[] }
  source?: Node
  specifiers?: Node[]
  local?: Node
}

const nameOf = ({ key }: Node): string => String(key?.name ?? key?.value)

/** The strings of a union type such as `'left' | 'right'`. */
function wordsOf(type: Node | undefined): string[] | undefined {
  const words = type?.type === 'TSUnionType' ? type.types?.map(({ literal }) => literal?.value) : undefined
  return words?.every(word => typeof word === 'string') ? words : undefined
}

/** Visits every node of TypeScript code. */
function visit(code: string, enter: (node: Node) => void): void {
  walk(babelParse(code, { sourceType: 'module', plugins: ['typescript'] }), { enter: (node: Node) => enter(node) })
}

/** The members of the interfaces with these names in TypeScript code. */
function membersOf(code: string, names: string[]): Node[] {
  const found: Node[] = []
  visit(code, ({ type, id, body }) => {
    if (type === 'TSInterfaceDeclaration' && names.includes(id!.name!))
      found.push(...(body as unknown as { body: Node[] }).body.filter(({ key }) => key))
  })
  return found
}

export function interfaceMembers(code: string, names: string[]): string[] {
  return membersOf(code, names).map(nameOf)
}

/** Props of a type: a literal, an intersection, `Partial`, or an interface that the script of `file` imports. */
function propsOf(type: Node, script: string, file: string): Props {
  if (type.type === 'TSIntersectionType')
    return Object.assign({}, ...type.types!.map(part => propsOf(part, script, file)))
  const name = type.typeName?.name
  if (name === 'Partial')
    return Object.fromEntries(Object.entries(propsOf(type.typeParameters!.params[0]!, script, file)).map(([key, prop]) => [key, { ...prop, required: false }]))
  return Object.fromEntries((name ? importedMembers(name, script, file) : type.members ?? []).map(member =>
    [nameOf(member), { required: !member.optional, values: wordsOf(member.typeAnnotation?.typeAnnotation) }]))
}

/** The members of an interface that a script imports. */
function importedMembers(name: string, script: string, file: string): Node[] {
  let members: Node[] = []
  visit(script, ({ type, specifiers, source }) => {
    if (type === 'ImportDeclaration' && specifiers!.some(({ local }) => local!.name === name))
      members = membersOf(readFileSync(join(dirname(file), String(source!.value)), 'utf8'), [name])
  })
  return members
}

/** The props that a single-file component declares with `defineProps`, as a type or as an object. */
export function propsIn(code: string, file = ''): Props {
  const script = parse(code).descriptor.scriptSetup?.content
  let props: Props = {}
  if (script) {
    visit(script, (node) => {
      if (node.type !== 'CallExpression' || node.callee?.name !== 'defineProps')
        return
      const [type] = node.typeParameters?.params ?? []
      const [object] = node.arguments ?? []
      props = type ? propsOf(type, script, file) : Object.fromEntries((object?.properties ?? []).map(property => [nameOf(property), { required: false }]))
    })
  }
  return props
}

export async function readProps(file: string): Promise<Props> {
  return propsIn(await readFile(file, 'utf8'), file)
}
