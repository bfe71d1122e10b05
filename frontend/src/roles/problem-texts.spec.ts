import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { problemTexts } from '@/api/problem-texts'
import '@/penagihan/problem-texts'

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
  'unit_code_taken',
])

const sources = ['../services', '../libs'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('src/main/java') && file.endsWith('.java'))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8')),
)

it('people are told something about every code that a service may answer', () => {
  const codes = new Set(
    sources.flatMap((java) =>
      [...java.matchAll(/Problem\.of\(\s*\d+,\s*"([a-z_]+)"/g)].map((found) => found[1]!),
    ),
  )

  expect(codes.size).toBeGreaterThan(30)
  expect([...codes].filter((code) => !problemTexts[code] && !elsewhere.has(code))).toEqual([])
})
