import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ApiProblem, NoAnswer } from './problem'
import { problemText, problemTexts } from './problem-texts'

/** Codes that only a partner's or an officer's call meets; they show the service's own words. */
const elsewhere = new Set([
  'assertion_refused',
  'amount_too_large',
  'already_reversed',
  'reversal_already_requested',
  'reversal_not_requested',
  'credit_already_requested',
  'credit_not_requested',
  'credit_request_changed',
  'difference_not_open',
  'payment_contradicted',
  'payment_not_unallocated',
  'dispute_closed',
  'already_disputed',
  'unit_code_taken',
])

const sources = ['../services', '../libs'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('src/main/java') && file.endsWith('.java'))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8')),
)

describe('what people are told', () => {
  it('covers every code that a service may answer', () => {
    const codes = new Set(
      sources.flatMap((java) =>
        [...java.matchAll(/Problem\.of\(\s*\d+,\s*"([a-z_]+)"/g)].map((found) => found[1]!),
      ),
    )

    expect(codes.size).toBeGreaterThan(30)
    expect([...codes].filter((code) => !problemTexts[code] && !elsewhere.has(code))).toEqual([])
  })

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
