import { expect, it } from 'vitest'
import { csv } from './csv'

it('writes what a spreadsheet opens as columns, with every letter', () => {
  expect(
    csv([
      ['NIS', 'Nama', 'Saldo'],
      ['01', 'Nuʿmān; "Ali"', 12_500],
    ]),
  ).toBe('\uFEFFNIS;Nama;Saldo\r\n01;"Nuʿmān; ""Ali""";12500\r\n')
})

it('never lets a name become a formula', () => {
  expect(csv([['=HYPERLINK("x")', '@a', '-1']])).toBe(`\uFEFF"'=HYPERLINK(""x"")";'@a;'-1\r\n`)
})
