import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Text as it stands in HTML, in an attribute's double quotes, too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Puts lines at the end of a page's head. */
export function intoHead(page: string, lines: string[]): string {
  return page.replace('</head>', () => `${lines.join('\n')}\n</head>`)
}

/** Rewrites the page of a built site. */
export async function changePage(folder: string, change: (page: string) => string): Promise<void> {
  const path = join(folder, 'index.html')
  await writeFile(path, change(await readFile(path, 'utf8')))
}
