/** The widths, in px, in which a rendered scene ships; the largest is 1.5 times the canvas. */
export const SCENE_WIDTHS = [1920, 1280]

/** The files of public/ that a picture's address stands for: one, or all versions of a scene when it has no extension. */
export function pictureFiles(image: string): string[] {
  if (/\.\w+$/.test(image))
    return [image]
  return [...SCENE_WIDTHS.flatMap(width => [`${image}-${width}.avif`, `${image}-${width}.webp`]), `${image}.jpg`]
}
