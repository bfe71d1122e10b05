import { describe, expect, it } from 'vitest'
import { ApiProblem, NoAnswer } from './problem'
import { problemText } from './problem-texts'

describe('what people are told', () => {
  it('tells until when a PIN is locked, and what is left of a limit', () => {
    const locked = new ApiProblem(423, { code: 'pin_locked', lockedUntil: '2026-11-23T05:20:00Z' })
    const spent = new ApiProblem(409, { code: 'daily_budget_exceeded', remaining: 3_000 })

    expect(problemText(locked)).toContain('pukul 12.20 WIB')
    expect(problemText(spent)).toContain('tersisa Rp3.000')
  })

  it('uses the words of the service for a code it does not know', () => {
    expect(problemText(new ApiProblem(409, { code: 'brand_new', detail: 'Begitu.' }))).toBe(
      'Begitu.',
    )
  })

  it('never claims that nothing was done when nobody answered', () => {
    expect(problemText(new NoAnswer('timeout'))).not.toContain('tidak ada yang diproses')
  })
})
