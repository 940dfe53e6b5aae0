import { BaseTransformer } from '@adonisjs/core/transformers'
import type StoredFile from '#app/clients/models/stored_file'

/** A line of the list of files; the content leaves by its own address only. */
export default class StoredFileTransformer extends BaseTransformer<StoredFile> {
  toObject() {
    const { resource } = this
    return {
      ...this.pick(resource, ['id', 'kind', 'neededFor', 'name', 'note', 'mediaType', 'size']),
      addedAt: resource.createdAt.toISO()!,
      addedBy: resource.uploader.fullName,
    }
  }
}
