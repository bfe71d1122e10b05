import { describe, expect, it } from 'vitest'
import { stayAfter } from './stay'

describe('a visit at the kiosk', () => {
  it('shows everything to who just touched it', () => {
    expect(stayAfter(0, 20_000)).toEqual({ covered: false, secondsLeft: 30, over: false })
  })

  it('covers the amounts long before it ends', () => {
    expect(stayAfter(12_000, 12_000)).toEqual({ covered: true, secondsLeft: 18, over: false })
  })

  it('ends after thirty seconds without a touch', () => {
    expect(stayAfter(29_999, 29_999).over).toBe(false)
    expect(stayAfter(30_000, 30_000)).toMatchObject({ over: true, secondsLeft: 0 })
  })

  it('ends after a minute however often it is touched', () => {
    expect(stayAfter(0, 50_000)).toMatchObject({ over: false, secondsLeft: 10 })
    expect(stayAfter(0, 60_000).over).toBe(true)
  })
})
