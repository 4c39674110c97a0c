import { expect, it } from 'vitest'
import { inPage } from './single.ts'

it('lets no script end its element or open a comment', () => {
  const script = 'a("</script>"); b("<!--", `</SCRIPT`)'
  const safe = inPage(script)
  expect(safe).not.toMatch(/<\/script|<!--/i)
  // eslint-disable-next-line no-new-func
  expect(new Function('a', 'b', `return [${safe.replace('; ', ', ')}]`)((x: string) => x, (...x: string[]) => x)).toEqual(['</script>', ['<!--', '</SCRIPT']])
})
