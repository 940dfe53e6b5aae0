import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { CertificateSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import {
  IN_FORCE,
  type CertificateKind,
  type CertificateState,
} from '#app/courses/certificates/certificate_vocabulary'
import type { Face } from '#app/courses/certificates/face'
import CertificateEnding from '#app/courses/models/certificate_ending'
import Group from '#app/groups/models/group'
import StaffMember from '#app/identity/models/staff_member'

/** One paper of the register: its number, what stands on it, whether it is in force. */
export default class Certificate extends compose(CertificateSchema, withRecordId) {
  static table = 'certificates'

  declare kind: CertificateKind
  declare state: CertificateState

  @encrypted()
  declare face: string

  /** Why it was issued although a threshold was missed. */
  @encrypted()
  declare reason: string | null

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @belongsTo(() => StaffMember, { foreignKey: 'issuedBy' })
  declare issuer: BelongsTo<typeof StaffMember>

  @belongsTo(() => Certificate, { foreignKey: 'duplicateOfId' })
  declare original: BelongsTo<typeof Certificate>

  @belongsTo(() => Certificate, { foreignKey: 'correctsId' })
  declare corrected: BelongsTo<typeof Certificate>

  @hasOne(() => CertificateEnding)
  declare ending: HasOne<typeof CertificateEnding>

  get facts(): Face {
    return JSON.parse(this.face)
  }

  /** As it is printed and read out: `12/2026`. */
  get fullNumber() {
    return `${this.number}/${this.year}`
  }

  get isInForce() {
    return IN_FORCE.includes(this.state)
  }
}
