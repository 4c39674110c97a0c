import type { DeckFacts } from '../facts.ts'
import { encode } from 'uqr'
import { escapeHtml } from '../html.ts'

/** A QR code as one vector path, error level M. */
function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : '')).join('')
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
  return `<footer class="colophon">${url ? qrCode(url) : ''}${lines.filter(Boolean).map(line => `<p>${line}</p>`).join('')}</footer>`
}
