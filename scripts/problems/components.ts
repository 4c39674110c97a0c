import type { Props } from './props.ts'
import type { Complaint, Rule } from './rule.ts'
import { likeliest } from '../../data/lookup.ts'
import { TAG, withoutCode } from './rule.ts'

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

/** Attributes of all elements, and those that Vue reads itself. */
const COMMON = /^(?:class|style|id|key|ref|is|title|lang|dir|role|tabindex|hidden|inert|(?:data|aria|v)-.*|[@#].*)$/
const BUILT_IN = ['Transition', 'TransitionGroup', 'KeepAlive', 'Teleport', 'Suspense', 'Component']

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Problems with the attributes of a component. */
function attributeProblems(tag: string, name: string, attributes: string, props: Props): Complaint[] {
  const given = [...attributes.matchAll(ATTRIBUTE)].map(([, attribute, double, single]) => ({ attribute: attribute!, value: double ?? single }))
  const complaints = given.filter(({ attribute }) => !COMMON.test(attribute)).flatMap(({ attribute, value }) => {
    const prop = camelCase(attribute.replace(/^:/, ''))
    if (!props[prop])
      return COMMON.test(prop) ? [] : [`没有 ${prop} 这个属性，${Object.keys(props).length ? `可用的是 ${likeliest(Object.keys(props), prop)}` : '它不要属性'}。`]
    const { values } = props[prop]
    return values && value !== undefined && !attribute.startsWith(':') && !values.includes(value) ? [`的 ${prop} 是“${value}”，可用的是 ${likeliest(values, value)}。`] : []
  })
  const names = given.map(({ attribute }) => camelCase(attribute.replace(/^:|^v-bind:/, '')))
  // A misspelled name is not also missing.
  const missing = complaints.length || names.includes('vBind') ? [] : Object.keys(props).filter(prop => props[prop]!.required && !names.includes(prop)).map(prop => `要有 ${prop}，请写上。`)
  return [...complaints, ...missing].map(text => ({ text: `<${name}> ${text}`, at: tag.split('\n')[0] }))
}

/** Components exist and have the props that they are given. */
export const componentsExist: Rule = ({ content }, _, { components }) =>
  [...withoutCode(content).matchAll(TAG)].flatMap(([tag, end, name, attributes]): Complaint[] => {
    if (end || !/^[A-Z]/.test(name!) || BUILT_IN.includes(name!) || new RegExp(`import\\b.*\\b${name}\\b`).test(content))
      return []
    if (!(name! in components))
      return [{ text: `没有 <${name}> 这个组件，可用的是 ${likeliest(Object.keys(components), name!)}。`, at: `<${name}` }]
    const props = components[name!]
    return props ? attributeProblems(tag, name!, attributes!, props) : []
  })
