import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { GroupSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import { readRule } from '#app/groups/group_rule'
import {
  OPEN_GROUP_STATES,
  type GroupKind,
  type GroupMode,
  type GroupState,
} from '#app/groups/group_vocabulary'
import Enrolment from '#app/groups/models/enrolment'
import SeatOffer from '#app/groups/models/seat_offer'

/** A set of meetings with limited seats: a Polish group, a workshop, a training. */
export default class Group extends compose(GroupSchema, withRecordId) {
  static table = 'groups'

  declare kind: GroupKind
  declare state: GroupState
  declare mode: GroupMode

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @hasMany(() => Enrolment, {
    onQuery: (query) => void query.orderBy('ticket').orderBy('position'),
  })
  declare enrolments: HasMany<typeof Enrolment>

  @hasMany(() => SeatOffer)
  declare offers: HasMany<typeof SeatOffer>

  /** The groups of the branches where somebody works. */
  static ofStaff({ branches }: StaffMember) {
    return this.query().whereIn(
      'branch_id',
      branches.map(({ id }) => id)
    )
  }

  get priorities() {
    return readRule(this.rule)
  }

  get isOpen() {
    return OPEN_GROUP_STATES.includes(this.state)
  }

  get freeSeats() {
    return this.capacity - this.seatsTaken
  }

  /** A newcomer takes a seat only while nobody waits. */
  get takesNewcomers() {
    return this.isOpen && this.waiting === 0 && this.freeSeats > 0
  }
}
