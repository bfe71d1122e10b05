import { describe, expect, it } from 'vitest'
import { ApiProblem, NoAnswer } from '@/api/problem'
import { judge } from './outcome'

const problem = (status: number, code: string) => new ApiProblem(status, { code })

describe('an attempt to charge', () => {
  it.each([
    ['no answer at all', new NoAnswer('timeout')],
    ['a gateway that heard nothing', problem(504, 'outcome_unknown')],
    ['a first call still running', problem(409, 'request_in_progress')],
    ['a fault of the service', problem(500, 'internal_error')],
    ['a proxy that speaks no JSON', problem(502, 'unknown')],
  ])('is uncertain after %s', (_, error) => {
    expect(judge(error).kind).toBe('uncertain')
  })

  it.each([
    [403, 'pin_invalid'],
    [423, 'pin_locked'],
    [429, 'rate_limited'],
    [503, 'temporarily_unavailable'],
    [401, 'unauthenticated'],
  ])('may be tried again under the same key after %i %s', (status, code) => {
    expect(judge(problem(status, code)).kind).toBe('again')
  })

  it.each([
    [409, 'insufficient_balance'],
    [409, 'daily_budget_exceeded'],
    [404, 'not_charged'],
    [422, 'validation_failed'],
    [422, 'idempotency_key_reused'],
  ])('is over after %i %s', (status, code) => {
    expect(judge(problem(status, code)).kind).toBe('refused')
  })

  it('lets a fault of our own be seen', () => {
    expect(() => judge(new TypeError('x is not a function'))).toThrow(TypeError)
  })
})
