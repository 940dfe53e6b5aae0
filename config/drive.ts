import env from '#start/env'
import { resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import { defineConfig, services } from '@adonisjs/drive'

/** Where new files go; each row remembers its own disk, so that both can be read while moving. */
export const diskInUse = env.get('FILES_DISK', 'fs')

const bucket = env.get('S3_BUCKET')

const s3 = services.s3({
  bucket: bucket ?? '',
  region: env.get('S3_REGION', 'eu-central-1'),
  endpoint: env.get('S3_ENDPOINT'),
  forcePathStyle: env.get('S3_ENDPOINT') !== undefined,
  credentials: {
    accessKeyId: env.get('S3_KEY', ''),
    secretAccessKey: env.get('S3_SECRET')?.release() ?? '',
  },
  supportsACL: false,
  visibility: 'private',
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 20_000 },
})

/** Nothing here is served by address: files leave through their controllers only. */
const driveConfig = defineConfig({
  default: diskInUse,
  services: {
    fs: services.fs({
      location: resolve(app.makePath(), env.get('FILES_DIR', 'tmp/files')),
      serveFiles: false,
      visibility: 'private',
    }),
    ...(bucket ? { s3 } : {}),
  },
})

export default driveConfig
