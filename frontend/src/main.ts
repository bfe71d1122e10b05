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
app.use(VueQueryPlugin, { queryClient: new QueryClient(queryOptions) })

startTheme()
startHeartbeat()
await router.isReady()
app.mount('#app')
void startUpdates()
