import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'

interface Sent {
  headers: IncomingHttpHeaders
  body: Buffer
}

/**
 * The service that a browser's maker runs, and the keys that the browser keeps to itself: takes what
 * notifikasi sends (RFC 8030), checks who sent it (RFC 8292) and opens it (RFC 8291).
 */
export async function pushService() {
  const sent: Sent[] = []
  const server = createServer(async (asked, answer) => {
    const parts: Buffer[] = []
    for await (const part of asked) parts.push(part)
    sent.push({ headers: asked.headers, body: Buffer.concat(parts) })
    answer.writeHead(201).end()
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = createECDH('prime256v1')
  const point = browser.generateKeys()
  const secret = randomBytes(16)

  function open({ headers, body }: Sent): string {
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal' })
    expect(Number(headers['ttl'])).toBeGreaterThan(0)
    const salt = body.subarray(0, 16)
    const sender = body.subarray(21, 21 + body[20]!)
    const sealed = body.subarray(21 + body[20]!)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), point, sender])
    const shared = hkdfSync('sha256', browser.computeSecret(sender), secret, info, 32)
    const derive = (what: string, length: number) =>
      Buffer.from(
        hkdfSync('sha256', Buffer.from(shared), salt, `Content-Encoding: ${what}\0`, length),
      )
    const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
    cipher.setAuthTag(sealed.subarray(-16))
    const text = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
    return text.subarray(0, text.lastIndexOf(2)).toString()
  }

  /** Signed by the key that the page gave to the browser, and meant for us. */
  function checkSender({ headers }: Sent, publicKey: string): void {
    const [, token, key] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization!)!
    expect(key).toBe(publicKey)
    const [head, claims, signature] = token!.split('.')
    const raw = Buffer.from(publicKey, 'base64url')
    const [x, y] = [raw.subarray(1, 33), raw.subarray(33)].map((half) => half.toString('base64url'))
    const signer = createPublicKey({
      key: { kty: 'EC', crv: 'P-256', x: x!, y: y! },
      format: 'jwk',
    })
    const bytes = Buffer.from(signature!, 'base64url')
    const signed = Buffer.from(`${head}.${claims}`)
    expect(verify('sha256', signed, { key: signer, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true)
    expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({ aud: origin })
  }

  return {
    sent,
    open,
    checkSender,
    subscription: {
      endpoint: `${origin}/${randomBytes(16).toString('hex')}`,
      keys: { p256dh: point.toString('base64url'), auth: secret.toString('base64url') },
    },
    close: () => void (server.closeAllConnections(), server.close()),
  }
}
