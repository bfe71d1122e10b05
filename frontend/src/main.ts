import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { startHeartbeat } from '@/api/connection'
import { queryOptions } from '@/api/queries'
import { startTheme } from '@/shell/theme'
import { startUpdates } from '@/shell/update'
import App from './App.vue'
import { router } from './router'
import './style.css'

const app = createApp(App)
app.use(router)
const queryClient = new QueryClient(queryOptions)
app.use(VueQueryPlugin, { queryClient })

startTheme()
startHeartbeat()
await router.isReady()
app.mount('#app')
void startUpdates()
// After the first page, which does without it: without words it asks by itself.
void import('@/kabar/start').then(({ startNews }) => startNews(queryClient, router)).catch(() => {})
