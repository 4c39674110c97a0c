import { describe, expect, it } from 'vitest'
import { pictureFiles } from './pictures.ts'

describe('pictureFiles', () => {
  it('leaves a file a file', () => {
    expect(pictureFiles('/images/hall.jpg')).toEqual(['/images/hall.jpg'])
  })

  it('knows all versions of a scene', () => {
    expect(pictureFiles('/images/1-scale')).toEqual([
      '/images/1-scale-1920.avif',
      '/images/1-scale-1920.webp',
      '/images/1-scale-1280.avif',
      '/images/1-scale-1280.webp',
      '/images/1-scale.jpg',
    ])
  })

  it('has a wider version of what fills the window', () => {
    expect(pictureFiles('/images/0-cover')[0]).toBe('/images/0-cover-2560.avif')
  })
})
