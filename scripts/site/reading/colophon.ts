import type { DeckFacts } from '../facts.ts'
import { qrCode } from '../../../composables/qr-code.ts'
import { escapeHtml } from '../html.ts'

function qrDrawing(text: string): string {
  const { path, size } = qrCode(text)
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="二维码：${escapeHtml(text)}"><path d="${path}"/></svg>`
}

/** The end of the page: where the talk is, and under which terms. */
export function colophon({ url, licence, author }: DeckFacts): string {
  const [, terms = '', version] = licence?.match(/licenses\/([a-z-]+)\/(\d\.\d)/) ?? []
  const lines = [
    url && `放映、全文与最新的更正：<a class="address" href="${escapeHtml(url)}">${escapeHtml(url)}</a>`,
    licence && `文字与图片${author ? `©${escapeHtml(author)}，` : ''}按<a href="${licence}">CC ${terms.toUpperCase()} ${version}</a>许可使用。`,
    '正文排思源宋体，引语排霞鹜文楷。',
  ]
  return `<footer class="colophon">${url ? qrDrawing(url) : ''}${lines.filter(Boolean).map(line => `<p>${line}</p>`).join('')}</footer>`
}
