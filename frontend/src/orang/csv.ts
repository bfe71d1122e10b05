import { saveFile } from '@/ui/download'

/** What a spreadsheet would take for a formula is shown as the words that it is. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = FORMULA.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** As a spreadsheet in Indonesia opens it: semicolons, and a mark that says UTF-8. */
export const csv = (rows: (string | number)[][]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

export const saveCsv = (name: string, rows: (string | number)[][]): void =>
  saveFile(name, new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }))
