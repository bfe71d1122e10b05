import { readFileSync } from 'node:fs'
import { defineConfig } from '@hey-api/openapi-ts'

const services = [
  'identity',
  'saldo',
  'pos',
  'topup',
  'briva',
  'penagihan',
  'rekap',
  'notifikasi',
] as const

/** What an answer may hold as null. The contracts cannot say it yet, so it is said here. */
const nullable: Record<string, string[]> = {
  Me: ['unitId', 'santriId'],
  SantriSummary: ['dormitory', 'room', 'photoUrl'],
  SantriView: ['dormitory', 'room', 'photoUrl', 'userId', 'temporaryPassword', 'wali'],
  UserView: ['unitId', 'santriId', 'phone', 'temporaryPassword'],
  Wali: ['phone'],
  Allowance: ['code', 'remainingToday'],
  Limit: ['limit', 'remaining'],
  UnitRule: ['dailyLimit'],
  MutationLine: ['unitId'],
  ProductView: ['category'],
  Line: ['productId', 'category', 'catalogPrice', 'reason'],
  SaleAnswer: ['discountReason', 'balanceAfter', 'dailyRemaining', 'weeklyRemaining'],
  SoldEntry:
    'code figures ownerNis ownerName userName discountReason balanceAfter voidedAt voidReason'.split(
      ' ',
    ),
  PaymentRequestView: ['discountReason', 'transactionId', 'code'],
  CurrentShift: ['shift', 'leftOpen'],
  ShiftView: ['cashierName', 'closedAt', 'closedBy', 'closedByName', 'ending'],
  ShiftRecap: ['closing', 'otherItems'],
  Authorization: ['note'],
  Claim: ['note', 'settlementNumber', 'settledAt', 'end', 'receivedBy', 'receivedAt'],
  ClaimLine: ['discountReason'],
  ClaimLineItem: ['productId', 'category', 'catalogPrice', 'reason'],
  PriceOverride: ['item', 'catalogPrice', 'unitPrice', 'reason'],
  Figure: ['note'],
  Day1: ['countedCash', 'cashDifference', 'bankFigure', 'bankDifference'],
  Age: ['toDays'],
  TopUnit: ['name'],
  Unit: ['name'],
  SaleEntry:
    'unitName cashierName ownerNis ownerName userName discountReason voidedAt voidReason'.split(
      ' ',
    ),
  SoldLine: ['productId', 'category', 'catalogPrice', 'reason'],
  AuditEntry: 'actor santriId unitId address sessionId requestId position hash'.split(' '),
  Actor: ['role', 'name'],
  ChainVerdict: ['firstBroken', 'headContained'],
  TopupRequest:
    'payerName note vaNumber fee expiresAt createdBy paidAt completedAt balanceAfter reversal'.split(
      ' ',
    ),
  Reversal: ['approvedBy', 'reversedAt'],
  Payment: 'trxId santriId topupId reportedAt creditRequest resolvedBy note'.split(' '),
  Difference: 'bankAmount ourAmount paidAt resolvedBy note'.split(' '),
  Day: ['comparedAt'],
  Movement: ['unitId', 'unitName', 'receiptNumber', 'items'],
  Statement: ['nis', 'name'],
  Notification: ['readAt'],
  ReadAnswer: ['readAt'],
}

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
}

/** Everything in an answer is there, unless it is listed above; a form keeps its optional fields. */
function contract(service: string): Record<string, unknown> {
  const spec = JSON.parse(readFileSync(`../contracts/openapi/${service}.json`, 'utf8'))
  const schemas: Record<string, Schema> = spec.components.schemas
  const forms = new Set<string>()
  const visit = (schema: Schema | undefined) => {
    const name = schema?.$ref?.split('/').at(-1)
    if (name && !forms.has(name)) {
      forms.add(name)
      visit(schemas[name])
    }
    Object.values(schema?.properties ?? {}).forEach(visit)
    if (schema?.items) visit(schema.items)
  }
  for (const operations of Object.values<Record<string, any>>(spec.paths)) {
    for (const operation of Object.values(operations)) {
      visit(operation.requestBody?.content?.['application/json']?.schema)
    }
  }
  for (const [name, schema] of Object.entries(schemas)) {
    if (forms.has(name) || !schema.properties) continue
    schema.required = Object.keys(schema.properties)
    const absent = [...(nullable[name] ?? []), 'nextCursor']
    for (const field of absent) {
      const property = schema.properties[field]
      if (property) schema.properties[field] = { anyOf: [property, { type: 'null' }] } as Schema
    }
  }
  return spec
}

export default defineConfig(
  services.map((service) => ({
    input: contract(service),
    output: { path: `src/api/gen/${service}`, clean: true },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'warn' as const },
  })),
)
