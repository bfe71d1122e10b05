import { call } from '@/api/client'

/** A year of sales as a PDF takes its time. */
const PATIENCE_MS = 300_000

export const fileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

export type FileType = keyof typeof fileTypes

/**
 * Fetched with the token, then handed to the browser as a file. How long it will be nobody knows
 * before it is there: `progress` hears how many bytes have come.
 */
export async function download(
  url: string,
  accept: string,
  name: string,
  progress: (bytes: number) => void = () => {},
): Promise<void> {
  const answer = await call<{ url: string }>('GET', url, { accept, patience: PATIENCE_MS })
  saveFile(name, await read(answer, progress))
}

/** Hands it to the browser, which has taken it long before the address goes. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

async function read(answer: Response, progress: (bytes: number) => void): Promise<Blob> {
  const parts: BlobPart[] = []
  let bytes = 0
  const reader = answer.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value)
    progress((bytes += part.value.length))
  }
  return new Blob(parts, { type: answer.headers.get('Content-Type') ?? '' })
}
