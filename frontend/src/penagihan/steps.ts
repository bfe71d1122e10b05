import type { Authorization, Claim } from '@/api/gen/penagihan'
import type { Role } from '@/session/role'

export type Authorizer = Extract<Role, 'admin-keuangan' | 'bendahara'>

export const authorizers: Authorizer[] = ['admin-keuangan', 'bendahara']

export interface Step {
  role: Authorizer
  given: Authorization | null
}

/** The two of whom each has to say yes, and what each has said so far. */
export const stepsOf = ({ authorizations }: Pick<Claim, 'authorizations'>): Step[] =>
  authorizers.map((role) => ({
    role,
    given: authorizations.find((authorization) => authorization.role === role) ?? null,
  }))

/** Whether a claim waits for somebody of this role. */
export const waitsFor = (claim: Pick<Claim, 'authorizations' | 'open'>, role: Role): boolean =>
  claim.open && stepsOf(claim).some((step) => step.role === role && step.given === null)
