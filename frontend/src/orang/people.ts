import { call, get, patch, post, put, remove } from '@/api/client'
import type {
  DeleteApiIdentitySantriByIdWaliByWaliIdData,
  GetApiIdentitySantriData,
  GetApiIdentityUsersByIdData,
  GetApiIdentityUsersData,
  ImportReport,
  NewSantri,
  NewUser,
  PageSantriView,
  PageUserView,
  PasswordTold,
  PatchApiIdentitySantriByIdData,
  PatchApiIdentityUsersByIdData,
  PostApiIdentitySantriByIdCardBlockData,
  PostApiIdentitySantriByIdPinData,
  PostApiIdentitySantriData,
  PostApiIdentitySantriImportData,
  PostApiIdentityUsersByIdPasswordResetData,
  PostApiIdentityUsersData,
  PutApiIdentitySantriByIdPhotoData,
  PutApiIdentitySantriByIdWaliByWaliIdData,
  SantriChange,
  SantriView,
  UserChange,
  UserView,
} from '@/api/gen/identity'
import type { Balances, GetApiSaldoBalancesData } from '@/api/gen/saldo'

const SANTRI = '/api/identity/santri'
const USERS = '/api/identity/users'
/** Thousands of passwords are made one after the other. */
const IMPORT_PATIENCE_MS = 300_000

export const balancePage = (query: GetApiSaldoBalancesData['query']): Promise<Balances> =>
  get<GetApiSaldoBalancesData, Balances>('/api/saldo/balances', { query })

export const santriPage = (query: GetApiIdentitySantriData['query']): Promise<PageSantriView> =>
  get<GetApiIdentitySantriData, PageSantriView>(SANTRI, { query })

export const registerSantri = (body: NewSantri): Promise<SantriView> =>
  post<PostApiIdentitySantriData, SantriView>(SANTRI, { body })

export const changeSantri = (id: string, body: SantriChange): Promise<SantriView> =>
  patch<PatchApiIdentitySantriByIdData, SantriView>(`${SANTRI}/{id}`, { path: { id }, body })

export const setPhoto = (id: string, body: Blob): Promise<void> =>
  put<PutApiIdentitySantriByIdPhotoData, void>(`${SANTRI}/{id}/photo`, { path: { id }, body })

export const setPin = (id: string, newPin: string): Promise<void> =>
  post<PostApiIdentitySantriByIdPinData, void>(`${SANTRI}/{id}/pin`, {
    path: { id },
    body: { newPin },
  })

export const blockCard = (id: string): Promise<void> =>
  post<PostApiIdentitySantriByIdCardBlockData, void>(`${SANTRI}/{id}/card/block`, { path: { id } })

export const linkWali = (id: string, waliId: string): Promise<void> =>
  put<PutApiIdentitySantriByIdWaliByWaliIdData, void>(`${SANTRI}/{id}/wali/{waliId}`, {
    path: { id, waliId },
  })

export const unlinkWali = (id: string, waliId: string): Promise<void> =>
  remove<DeleteApiIdentitySantriByIdWaliByWaliIdData, void>(`${SANTRI}/{id}/wali/{waliId}`, {
    path: { id, waliId },
  })

export const userPage = (query: GetApiIdentityUsersData['query']): Promise<PageUserView> =>
  get<GetApiIdentityUsersData, PageUserView>(USERS, { query })

export const userById = (id: string): Promise<UserView> =>
  get<GetApiIdentityUsersByIdData, UserView>(`${USERS}/{id}`, { path: { id } })

export const registerUser = (body: NewUser): Promise<UserView> =>
  post<PostApiIdentityUsersData, UserView>(USERS, { body })

export const changeUser = (id: string, body: UserChange): Promise<UserView> =>
  patch<PatchApiIdentityUsersByIdData, UserView>(`${USERS}/{id}`, { path: { id }, body })

export const resetPassword = async (id: string): Promise<string> =>
  (
    await post<PostApiIdentityUsersByIdPasswordResetData, PasswordTold>(
      `${USERS}/{id}/password-reset`,
      { path: { id } },
    )
  ).temporaryPassword

export async function importSantri(file: Blob, dryRun: boolean): Promise<ImportReport> {
  const answer = await call<PostApiIdentitySantriImportData>('POST', `${SANTRI}/import`, {
    query: { dryRun: String(dryRun) },
    body: file,
    patience: IMPORT_PATIENCE_MS,
  })
  return answer.json() as Promise<ImportReport>
}
