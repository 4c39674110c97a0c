/**
 * What slide `no` says, as HTML without style: titles, texts, quotations, lists, tables, pictures, and of drawings
 * what they tell a screen reader. The title becomes a heading of `level`, those below it follow.
 * Runs in the browser, while the slide is up or in the print view, and refers to nothing outside itself.
 */
export function readArticle({ no, level }: { no: number, level: number }): string {
  const KEPT = new Set(['p', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote', 'figcaption', 'pre', 'dl', 'dt', 'dd', 'figure', 'strong', 'em', 'q', 'cite', 'code', 'sup', 'sub', 'b', 'i', 's', 'small', 'br'])
  const INLINE = new Set(['span', 'a', 'strong', 'em', 'q', 'cite', 'code', 'sup', 'sub', 'b', 'i', 's', 'small', 'br', 'svg'])
  const SKIPPED = 'nav, button, input, script, style, .source-line, [aria-hidden="true"], [role="status"], .axis-slider, .segments, .no, .evidence-legend, p:has(> .station-sign)'

  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

  /** A drawing says its title and description, and its texts where it has neither. */
  function drawing(svg: SVGElement): string {
    const name = svg.getAttribute('aria-label') ?? ''
    if (svg.matches('.evidence'))
      return `${escape(name)}：`
    if (svg.matches('.seal') && !svg.closest('p, li, td'))
      return `<p class="verdict">${escape(svg.querySelector('title')?.textContent ?? name)}</p>`
    if (name)
      return escape(name)
    const said = [':scope > title', ':scope > desc'].map(part => svg.querySelector(part)?.textContent?.trim()).filter(Boolean)
    const text = said.length ? said.join('：') : [...svg.querySelectorAll('text, title')].map(part => part.textContent!.trim()).filter(Boolean).join('，')
    return text && (svg.closest('p, li, td') ? escape(text) : `<p class="drawing">${escape(text)}</p>`)
  }

  function picture(image: HTMLImageElement): string {
    const source = image.parentElement?.querySelector('source')
    const narrow = source?.srcset.split(', ').at(-1)?.split(' ')[0]
    const tag = `<img src="${escape(image.getAttribute('src')!)}" alt="${escape(image.alt)}" loading="lazy">`
    return narrow ? `<picture><source type="${source!.type}" srcset="${escape(narrow)}">${tag}</picture>` : tag
  }

  function attributes(element: Element): string {
    const number = element.matches('li') ? element.querySelector(':scope > .no')?.textContent : undefined
    const kept = ['lang', 'scope', 'colspan', 'start'].map(name => [name, element.getAttribute(name)])
    return [...kept, ['value', number]].filter(([, value]) => value).map(([name, value]) => ` ${name}="${escape(value!)}"`).join('')
  }

  function link(element: Element): string {
    const href = element.getAttribute('href') ?? ''
    const slide = href.match(/^#?\/(\d+)/)?.[1]
    const text = inside(element)
    return text && `<a href="${slide ? `#s${slide}` : escape(href)}">${text}</a>`
  }

  function outer(node: Node): string {
    if (node instanceof Text)
      // Lines of Chinese that are broken by hand are one text.
      return escape(node.data.replace(/(?<=[\p{Script=Han}，、：；。”])\s*\n\s*|[\t\v\f\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*\n\s*(?=\p{Script=Han})/gu, '').replace(/\s+/g, ' '))
    if (!(node instanceof Element) || node.matches(SKIPPED) || !node.checkVisibility({ opacityProperty: true }))
      return ''
    const name = node.localName
    if (node instanceof SVGElement)
      return drawing(node)
    if (node instanceof HTMLImageElement)
      return picture(node)
    if (name === 'a')
      return link(node)
    if (/^h[1-6]$/.test(name)) {
      const rank = level + Number(name[1]) - 1
      return `<h${rank}>${inside(node)}</h${rank}>`
    }
    if (name === 'br')
      return node.closest('h1') ? '' : '<br>'
    const content = inside(node).trim()
    return KEPT.has(name) && content ? `<${name}${attributes(node)}>${content}</${name}>` : INLINE.has(name) ? content : content
  }

  /** The children of an element; texts beside blocks become paragraphs. */
  function inside(element: Element): string {
    const isInline = (node: Node): boolean => node instanceof Text || (node instanceof Element && INLINE.has(node.localName) && getComputedStyle(node).position !== 'absolute')
    const nodes = [...element.childNodes]
    const mixed = element.matches('div, section, aside, article, figure, main') && nodes.some(node => node instanceof Element)
    if (!mixed)
      return nodes.map(outer).join('')
    let html = ''
    let run = ''
    const flush = (): void => {
      html += run.trim() && (run.trim().startsWith('<p') ? run : `<p>${run.trim()}</p>`)
      run = ''
    }
    for (const node of nodes) {
      if (isInline(node)) {
        run += outer(node)
      }
      else {
        flush()
        html += outer(node)
      }
    }
    flush()
    return html
  }

  return inside(document.querySelector(`:is(#slideshow, .print-slide-container) [data-slidev-no="${no}"]`)!)
}
