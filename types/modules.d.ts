/** The parts in use of packages without types. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    lineGap: number
    hasGlyphForCodePoint: (codePoint: number) => boolean
    layout: (text: string) => { advanceWidth: number, glyphs: { path: { scale: (x: number, y: number) => { toSVG: () => string } } }[] }
  }
  export function openSync(path: string): Font
}

declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2', keepFeatures?: string[] }): Promise<Uint8Array>
}
