/**
 * In a built site the page holds the Latin letters of the first slide, and a file the others: letters of two fonts do
 * not kern. The file has all of them; once it is loaded it draws all of them (scripts/site/font-slices.ts).
 */
export async function joinLatin(): Promise<void> {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter(rule => rule instanceof CSSFontFaceRule)
  await Promise.all(rules.map(async ({ style, parentStyleSheet }) => {
    const [, file] = style.getPropertyValue('src').match(/url\("?(latin-[^")]+)/) ?? []
    if (!file)
      return
    const family = style.getPropertyValue('font-family').replaceAll('"', '')
    const face = new FontFace(family, `url(${new URL(file, parentStyleSheet!.href!)})`, { weight: style.getPropertyValue('font-weight'), unicodeRange: 'U+20-24F' })
    document.fonts.add(await face.load())
  }))
}
