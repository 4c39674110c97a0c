/** The parts in use of packages without types. */
declare module 'fontkit' {
  export interface Glyph {
    id: number
    advanceWidth: number
    bbox: { minX: number, minY: number, maxX: number, maxY: number }
    path: { commands: { command: string, args: number[] }[], scale: (x: number, y: number) => { toSVG: () => string } }
  }
  export interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    lineGap: number
    hasGlyphForCodePoint: (codePoint: number) => boolean
    numGlyphs: number
    glyphForCodePoint: (codePoint: number) => Glyph
    layout: (text: string, features?: string[]) => { advanceWidth: number, glyphs: Glyph[] }
  }
  export function create(file: Uint8Array): Font
  export function openSync(path: string): Font
}

declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2', keepFeatures?: string[] }): Promise<Uint8Array>
}
