import { encode } from 'uqr'

/** A QR code as one path of dark squares, and how many squares a side has. */
export function qrPath(content: string): { path: string; side: number } {
  const { data, size } = encode(content, { ecc: 'M', border: 0 })
  const runs: string[] = []
  data.forEach((row, y) => {
    let start = -1
    for (let x = 0; x <= row.length; x++) {
      if (row[x] && start < 0) start = x
      else if (!row[x] && start >= 0) {
        runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
        start = -1
      }
    }
  })
  return { path: runs.join(''), side: size }
}
