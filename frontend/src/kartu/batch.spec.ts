import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { ApiProblem, NoAnswer } from '@/api/problem'
import { makeCards } from './batch'
import { cardsInDrawer, findCard as find, forget, keep, type Bearer } from './drawer'

const bearer = (id: string): Bearer => ({
  id,
  name: id,
  dormitory: null,
  room: null,
  photoUrl: null,
})
const three = ['a', 'b', 'c'].map(bearer)
const always = () => true

/** A service that answers with codes, but for those named here. */
function service(refusals: Record<string, () => unknown> = {}) {
  const asked: string[] = []
  const issue = async (id: string) => {
    asked.push(id)
    const refusal = refusals[id]?.()
    if (refusal) throw refusal
    return `code-of-${id}`
  }
  return { asked, maker: { issue, find, keep, forget } }
}

const states = async () =>
  Object.fromEntries((await cardsInDrawer()).map(({ santriId, state }) => [santriId, state]))

beforeEach(async () => {
  for (const { santriId } of await cardsInDrawer()) await forget(santriId)
})

describe('making cards', () => {
  it('keeps every code that was told', async () => {
    const { maker } = service()
    const progress: number[] = []
    const end = await makeCards(three, maker, always, (made) => progress.push(made))
    expect(end).toEqual({ made: 3, left: [], missing: [] })
    expect(progress).toEqual([1, 2, 3])
    expect((await cardsInDrawer()).map(({ token }) => token)).toEqual([
      'code-of-a',
      'code-of-b',
      'code-of-c',
    ])
  })

  it('stops between two cards and knows who is left', async () => {
    const { maker, asked } = service()
    const end = await makeCards(
      three,
      maker,
      () => asked.length < 1,
      () => {},
    )
    expect(end).toMatchObject({ made: 1, left: [three[1], three[2]] })
    expect(await states()).toEqual({ a: 'made' })
  })

  it('leaves a trace of a card whose answer was lost, and does not ask again by itself', async () => {
    const { maker } = service({ b: () => new NoAnswer('gone') })
    const end = await makeCards(three, maker, always, () => {})
    expect(end).toMatchObject({ made: 1, left: [three[2]] })
    expect(await states()).toEqual({ a: 'made', b: 'sent' })
  })

  it('has one that was refused in the next try, for nothing was done', async () => {
    const { maker } = service({ b: () => new ApiProblem(503, { code: 'temporarily_unavailable' }) })
    const end = await makeCards(three, maker, always, () => {})
    expect(end.left).toEqual([three[1], three[2]])
    expect(await states()).toEqual({ a: 'made' })
  })

  it('treats a fault of the service like a lost answer', async () => {
    const { maker } = service({ a: () => new ApiProblem(500, { code: 'internal_error' }) })
    await makeCards(three, maker, always, () => {})
    expect(await states()).toEqual({ a: 'sent' })
  })

  it('still knows an earlier card as printed when the new one was refused', async () => {
    await keep({ santriId: 'a', bearer: three[0]!, state: 'printed', at: 1 })
    const { maker } = service({ a: () => new ApiProblem(429, { code: 'rate_limited' }) })
    await makeCards(three, maker, always, () => {})
    expect(await states()).toEqual({ a: 'printed' })
  })

  it('passes over a santri who is no longer there', async () => {
    const { maker } = service({ b: () => new ApiProblem(404, { code: 'not_found' }) })
    const end = await makeCards(three, maker, always, () => {})
    expect(end).toMatchObject({ made: 2, left: [], missing: [three[1]] })
    expect(await states()).toEqual({ a: 'made', c: 'made' })
  })

  it('has written down what it asks before it asks', async () => {
    let seen: Record<string, string> = {}
    const maker = { find, keep, forget, issue: async () => ((seen = await states()), 'code') }
    await makeCards([three[0]!], maker, always, () => {})
    expect(seen).toEqual({ a: 'sent' })
  })
})
