/** A slide's picture, as its front matter says. */
export interface Picture {
  /** Path below public/; without an extension it is a rendered scene. */
  image: string
  /** What it shows, for those who cannot see it. */
  alt: string
  /** Whether it fills its place and is cropped, or is seen whole. */
  fit?: 'cover' | 'contain'
  /** Which part stays when it is cropped: object-position. */
  position?: string
}

/** The widths, in px, in which a rendered scene ships; the largest is 1.5 times the canvas. */
export const SCENE_WIDTHS = [1920, 1280]

/** Whether a picture's address names a rendered scene and not one file: it has no extension. */
export function isScene(image: string): boolean {
  return !/\.\w+$/.test(image)
}

/** The files of public/ that a picture's address stands for: one, or all versions of a scene. */
export function pictureFiles(image: string): string[] {
  if (!isScene(image))
    return [image]
  return [...SCENE_WIDTHS.flatMap(width => [`${image}-${width}.avif`, `${image}-${width}.webp`]), `${image}.jpg`]
}
