/** A refusal or a caller's mistake, as the services tell it (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly figures: Record<string, unknown>

  constructor(status: number, body: Record<string, unknown>) {
    super(`${status} ${String(body['code'] ?? 'unknown')}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = typeof body['code'] === 'string' ? body['code'] : 'unknown'
    this.detail = typeof body['detail'] === 'string' ? body['detail'] : ''
    this.figures = body
  }

  /** What is wrong with one field of a form, if the service named it. */
  field(name: string): string | undefined {
    const errors = this.figures['errors']
    if (!Array.isArray(errors)) return undefined
    return errors.find((error) => error.field === name)?.detail
  }
}

/** Nothing came back: whether the call was carried out is not known. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'NoAnswer'
  }
}

export const isProblem = (error: unknown, ...codes: string[]): error is ApiProblem =>
  error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code))
