import { Buffer } from 'node:buffer'
import { extname } from 'node:path'

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
}

/** A file as an address that holds it. */
export function dataUrl(name: string, content: Uint8Array): string {
  return `data:${TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'};base64,${Buffer.from(content).toString('base64')}`
}
