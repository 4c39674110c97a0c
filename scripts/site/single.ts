import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataUrl } from '../lib/data-url.ts'
import { withPolicy } from './csp.ts'
import { intoHead } from './html.ts'

/** A script as it may stand in a page: nothing in it ends the element or opens a comment. */
export function inPage(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3C!--')
}

/** Replaces the addresses of files that lie beside the page by what is in them. */
async function embedFiles(text: string, folder: string): Promise<string> {
  for (const file of await Array.fromAsync(glob('{*.*,images/**/*.*}', { cwd: folder }))) {
    const address = `./${file.replaceAll('\\', '/')}`
    if (text.includes(address)) {
      const data = dataUrl(file, await readFile(join(folder, file)))
      text = text.replaceAll(new RegExp(`(["'\`])${RegExp.escape(address)}\\1`, 'g'), (_, quote: string) => quote + data + quote)
    }
  }
  return text
}

/**
 * The page of a site that was built as one script and one sheet (`DECK_SINGLE`), with everything in it: it opens by
 * a double click and asks for nothing.
 */
export async function singlePage(folder: string): Promise<string> {
  const read = (address: string): Promise<string> => readFile(join(folder, address), 'utf8')
  const [page = '', rest = ''] = (await read('index.html')).split(/(?=<noscript>|<\/body>)/)
  const entry = page.match(/<script type="module"[^>]* src="([^"]+)"/)![1]!
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => href!)
  const css = (await Promise.all(sheets.map(read))).join('')
  const html = intoHead(page, [`<style>${css}</style>`])
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
  const script = inPage(await embedFiles(await read(entry), folder))
  const whole = `${await embedFiles(html, folder)}${rest.replace(/\s*<\/body>[\s\S]*$/, '')}<script type="module">${script}</script>\n</body>\n</html>\n`
  return withPolicy(whole)
}
