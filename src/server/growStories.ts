import config from '@payload-config'
import { getPayload } from 'payload'

import { growStories } from '@/demo/volume'

const payload = await getPayload({ config })
let said = 0
await growStories(payload, {
  count: Number(process.argv[2]),
  onProgress: (made, of) => {
    if (made < of && Date.now() - said < 10_000) return
    said = Date.now()
    process.send?.({ step: `${made} of ${of} stories made` })
  },
})
await payload.destroy()
process.exit(0)
