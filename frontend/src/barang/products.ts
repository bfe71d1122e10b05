import { get, patch, post } from '@/api/client'
import { everyItem } from '@/ui/every'
import type {
  GetApiPosUnitsByUnitProductsData,
  PageProductView,
  PatchApiPosProductsByIdData,
  PostApiPosUnitsByUnitProductsData,
  ProductChange,
  ProductView,
} from '@/api/gen/pos'

const PAGE = '200'
const words = new Intl.Collator('id', { numeric: true })

/** Those that are sold come first. */
export const productsByName = async (unit: string): Promise<ProductView[]> =>
  (
    await everyItem((cursor) =>
      get<GetApiPosUnitsByUnitProductsData, PageProductView>('/api/pos/units/{unit}/products', {
        path: { unit },
        query: { limit: PAGE, cursor },
      }),
    )
  ).sort(
    (one, other) =>
      Number(other.active) - Number(one.active) || words.compare(one.name, other.name),
  )

export interface Wanted {
  name: string
  price: number
  category: string
}

/** A category that is left empty is not sent: the service knows none of no letters. */
const told = ({ name, price, category }: Wanted) => ({
  name: name.trim(),
  price,
  ...(category.trim() ? { category: category.trim() } : {}),
})

export const addProduct = (unit: string, wanted: Wanted): Promise<ProductView> =>
  post<PostApiPosUnitsByUnitProductsData, ProductView>('/api/pos/units/{unit}/products', {
    path: { unit },
    body: told(wanted),
  })

const change = (id: string, body: ProductChange): Promise<ProductView> =>
  patch<PatchApiPosProductsByIdData, ProductView>('/api/pos/products/{id}', { path: { id }, body })

export const changeProduct = (id: string, wanted: Wanted) => change(id, told(wanted))
export const switchProduct = (id: string, active: boolean) => change(id, { active })
