import { describe, expect, it } from 'vitest'
import { WedgeReader } from './wedge'

function type(reader: WedgeReader, keys: string[], pause: number): string | null {
  let at = 1_000
  let code: string | null = null
  for (const key of keys) code = reader.read(key, (at += pause))
  return code
}

describe('a scanner on the USB port', () => {
  it('is known by its speed, and its Enter ends the code', () => {
    expect(type(new WedgeReader(), [...'2026001', 'Enter'], 8)).toBe('2026001')
  })

  it('is not mistaken for fingers', () => {
    expect(type(new WedgeReader(), [...'2026001', 'Enter'], 140)).toBeNull()
  })

  it('may send a Shift before a capital', () => {
    expect(type(new WedgeReader(), ['Shift', 'K', '7', 'f', 'Q', '2', 'Enter'], 8)).toBe('K7fQ2')
  })

  it('starts anew after each code', () => {
    const reader = new WedgeReader()
    type(reader, [...'2026001', 'Enter'], 8)

    expect(type(reader, [...'2026002', 'Enter'], 8)).toBe('2026002')
  })

  it('is not heard in two keys and an Enter', () => {
    expect(type(new WedgeReader(), ['1', '2', 'Enter'], 8)).toBeNull()
  })
})
