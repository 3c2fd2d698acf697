import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { forColleagues } from '../forColleagues'
import { readable } from '../readable'
import { withDocument } from '../withDocument'

export const GET = readable(REST_GET(config))
export const POST = readable(forColleagues(withDocument(REST_POST(config))))
export const DELETE = readable(REST_DELETE(config))
export const PATCH = readable(forColleagues(withDocument(REST_PATCH(config))))
export const PUT = readable(forColleagues(withDocument(REST_PUT(config))))
export const OPTIONS = readable(REST_OPTIONS(config))
