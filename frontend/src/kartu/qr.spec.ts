import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrPath } from './qr'

const TOKEN = 'Jx2n0q7c3tV5yB8mK1pL4sD6fG9hW0zR-uE_oI7aQ2k'

/** Draws the path again, square by square. */
function drawn(path: string, side: number): boolean[][] {
  const squares = Array.from({ length: side }, () => Array<boolean>(side).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at++) squares[Number(y)]![Number(x) + at] = true
  }
  return squares
}

describe('the QR path of a card', () => {
  it('has exactly the dark squares of the code', () => {
    const { path, side } = qrPath(TOKEN)
    expect(drawn(path, side)).toEqual(encode(TOKEN, { ecc: 'M', border: 0 }).data)
  })

  it('stays coarse enough for a cheap camera', () => {
    expect(qrPath(TOKEN).side).toBeLessThanOrEqual(37)
  })
})
