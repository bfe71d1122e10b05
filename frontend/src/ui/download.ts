import { getFile } from '@/api/client'

/** Fetched with the token, then handed to the browser as a file. */
export async function download(url: string, accept: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await getFile(url, accept))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
