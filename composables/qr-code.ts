import { encode } from 'uqr'

/** A QR code of `text` as one vector path on a square of `size` units, error level M, without a quiet zone. */
export function qrCode(text: string): { path: string, size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return { path: data.flatMap((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : '')).join(''), size }
}
