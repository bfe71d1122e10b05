const PER_SHEET = 10

/** Ten cards on a sheet of A4. */
export const sheetsOf = <C>(cards: C[]): C[][] =>
  Array.from({ length: Math.ceil(cards.length / PER_SHEET) }, (_, sheet) =>
    cards.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET),
  )
