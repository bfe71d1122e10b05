import { existsSync, readFileSync } from 'node:fs'

const ORIGIN = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'
/** Where a stack says what it runs: the one of the tests, and the one somebody works with. */
const HOMES = ['../.saku/test/pages', '../.saku']

interface State {
  address: string
  parts: { name: string; port: number }[]
}

/** The sandbox bank of the stack that is tested; SAKU_BANK names another one's. */
function bank(): string {
  const named = process.env['SAKU_BANK']
  if (named) return named
  for (const file of HOMES.map((home) => `${home}/run/state.json`)) {
    if (!existsSync(file)) continue
    const { address, parts } = JSON.parse(readFileSync(file, 'utf8')) as State
    const port = parts.find(({ name }) => name === 'bank')?.port
    if (address === ORIGIN && port) return `http://127.0.0.1:${port}`
  }
  throw new Error(`No sandbox bank is known for ${ORIGIN}; name it in SAKU_BANK.`)
}

/** As a customer does it: `./saku bank pay VA AMOUNT`. */
export async function payAtBank(va: string, amount: number): Promise<void> {
  const answer = await fetch(`${bank()}/sandbox/pay`, {
    method: 'POST',
    body: JSON.stringify({ va, amount }),
  })
  if (!answer.ok) throw new Error(`The bank did not take it: ${await answer.text()}`)
}
