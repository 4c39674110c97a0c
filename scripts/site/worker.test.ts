import { expect, it } from 'vitest'
import { filesToKeep } from './worker.ts'

it('keeps the smallest picture of a scene, single pictures, and no file for others', () => {
  expect(filesToKeep([
    'index.html',
    'assets/app.js',
    'images/1-scale-1280.avif',
    'images/1-scale-1280.webp',
    'images/1-scale-1920.avif',
    'images/1-scale.jpg',
    'images/mine.jpg',
    'images/CREDITS.txt',
    'licenses/OFL.txt',
    's/17.html',
    's/17.jpg',
    'share.jpg',
    'sw.js',
  ])).toEqual(['assets/app.js', 'images/1-scale-1280.avif', 'images/mine.jpg', 'index.html'])
})
