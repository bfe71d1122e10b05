import { PASSWORD } from './people'
import { login, type Person } from './pondok'

/** A unit of this test's own with its cashier, so that no other test sells into its figures. */
export async function newUnit(products: Record<string, number>) {
  const keuangan = await login('keuangan')
  const code = `U${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`
  const { id } = await keuangan.call('POST', '/api/pos/units', {
    code,
    name: `Kantin ${code}`,
    audience: 'UMUM',
  })
  for (const [name, price] of Object.entries(products)) {
    const product = { name, price, category: 'Makanan' }
    await keuangan.call('POST', `/api/pos/units/${id}/products`, product)
  }
  const username = `kasir.${code.toLowerCase()}`
  await cashier(keuangan, username, id)
  return { id: id as string, name: `Kantin ${code}`, username }
}

const cashier = (keuangan: Person, username: string, unitId: string) =>
  keuangan.call('POST', '/api/identity/users', {
    username,
    name: 'Pak Rahmat',
    role: 'admin-unit',
    unitId,
    password: PASSWORD,
    pin: '161803',
  })
