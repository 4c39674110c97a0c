/** A slide's picture, from its front matter. */
export interface Picture {
  /** Path below public/; without an extension it is a rendered scene. */
  image: string
  /** Alternative text. */
  alt: string
  /** Fills its area and is cropped, or is shown whole. */
  fit?: 'cover' | 'contain'
  /** The part kept when it is cropped: object-position. */
  position?: string
}

/** Widths of the files of every rendered scene, px; the larger is 1.5 times the canvas. */
export const SCENE_WIDTHS = [1920, 1280]

/** Scenes that fill the window have a version for 4K halls, too. */
const WIDEST = 2560
const FULL = ['0-cover', '7-closing']

/** Widths of the files of the scene `image`, widest first. */
export function sceneWidths(image: string): number[] {
  return FULL.some(name => image.endsWith(name)) ? [WIDEST, ...SCENE_WIDTHS] : SCENE_WIDTHS
}

/** Whether `image` is a rendered scene and not one file: it has no extension. */
export function isScene(image: string): boolean {
  return !/\.\w+$/.test(image)
}

/** The files of public/ for `image`: one, or all versions of a scene. */
export function pictureFiles(image: string): string[] {
  if (!isScene(image))
    return [image]
  return [...sceneWidths(image).flatMap(width => [`${image}-${width}.avif`, `${image}-${width}.webp`]), `${image}.jpg`]
}
