/** The ten digits in an order that nobody can foresee (Fisher and Yates). */
export function shuffledDigits(): string[] {
  const digits = [...'0123456789']
  for (let left = digits.length - 1; left > 0; left--) {
    const other = below(left + 1)
    ;[digits[left], digits[other]] = [digits[other]!, digits[left]!]
  }
  return digits
}

/** Even chances: what does not divide evenly is drawn again. */
function below(limit: number): number {
  const fair = 256 - (256 % limit)
  const drawn = new Uint8Array(1)
  do crypto.getRandomValues(drawn)
  while (drawn[0]! >= fair)
  return drawn[0]! % limit
}
