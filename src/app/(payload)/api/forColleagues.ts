import config from '@payload-config'
import { executeAuthStrategies, getPayload } from 'payload'

import { clearIncoming } from '@/content/files/clearIncoming'
import { preferredLocale } from '@/platform/preferredLocale'

import type { Rest } from './Rest'

/**
 * A door of Payload's REST that takes files from colleagues only. Payload writes down what comes before it asks who
 * sends it; from a stranger no form with files is taken.
 */
export const forColleagues =
  (rest: Rest): Rest =>
  async (request, context) => {
    if (!/^multipart\//i.test(request.headers.get('content-type')?.trim() ?? '')) return rest(request, context)
    const payload = await getPayload({ config })
    const { user } = await executeAuthStrategies({ headers: request.headers, payload })
    if (!user) return refusal(request)
    clearIncoming()
    return rest(request, context)
  }

const refusal = (request: Request) => {
  const message = words[preferredLocale(request.headers.get('accept-language') ?? '')]
  return Response.json({ errors: [{ message }] }, { status: 403 })
}

const words = {
  fr: 'Seuls les collègues connectés peuvent déposer des fichiers.',
  nl: 'Alleen collega’s die aangemeld zijn, kunnen bestanden opladen.',
  en: 'Only colleagues who are signed in can upload files.',
}
