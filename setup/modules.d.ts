/** Packages without types of their own: what scripts/plugins/fonts.ts uses of them. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    lineGap: number
    hasGlyphForCodePoint: (codePoint: number) => boolean
  }
  export function openSync(path: string): Font
}

declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' }): Promise<Uint8Array>
}
