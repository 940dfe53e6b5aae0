import { defineConfig } from '@adonisjs/core/bodyparser'

/** Take one large file each: read by `middleware.upload()` once it is known who sends it. */
export const UPLOAD_ROUTES = [
  '/clients/:id/files',
  '/groups/:id/materials',
  '/meetings/:id/signed-list',
  '/attendance-lists/scans',
]

const bodyParserConfig = defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],

  form: {
    convertEmptyStringsToNull: true,
    types: ['application/x-www-form-urlencoded'],
  },

  json: {
    convertEmptyStringsToNull: true,
    types: [
      'application/json',
      'application/json-patch+json',
      'application/vnd.api+json',
      'application/csp-report',
    ],
  },

  multipart: {
    autoProcess: true,
    convertEmptyStringsToNull: true,
    processManually: UPLOAD_ROUTES,

    limit: '2mb',
    types: ['multipart/form-data'],
  },
})

export default bodyParserConfig
