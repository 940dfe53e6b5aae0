import { beforeSave, belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ContactPointSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import { contactIndex, formatContact, normaliseContact } from '#app/clients/contact_value'
import Participant from '#app/clients/models/participant'

export default class ContactPoint extends compose(ContactPointSchema, withRecordId) {
  static table = 'contact_points'

  @encrypted()
  declare value: string

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @beforeSave()
  static index(contact: ContactPoint) {
    contact.owner ??= 'self'
    if (contact.$dirty.value !== undefined || contact.$dirty.kind !== undefined) {
      contact.value = normaliseContact(contact.kind, contact.value)
      contact.valueIndex = contactIndex(contact.kind, contact.value)
    }
  }

  isSameAs(other: ContactPoint) {
    return this.kind === other.kind && contactIndex(this.kind, this.value) === other.valueIndex
  }

  get formatted() {
    return formatContact(this.kind, this.value)
  }
}
