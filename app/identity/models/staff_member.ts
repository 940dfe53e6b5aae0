import { compose } from '@adonisjs/core/helpers'
import hash from '@adonisjs/core/services/hash'
import { hasMany, manyToMany } from '@adonisjs/lucid/orm'
import type { HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { StaffMemberSchema } from '#database/schema'
import { todayInWarsaw } from '#app/core/clock'
import { withRecordId } from '#app/core/record_id'
import { isPermitted } from '#app/identity/demo_account'
import { abilitiesOf, type Ability } from '#app/identity/abilities'
import type { Role } from '#app/identity/role'
import Branch from '#app/identity/models/branch'
import StaffLanguage from '#app/identity/models/staff_language'
import StaffRole from '#app/identity/models/staff_role'
import StaffTopic from '#app/identity/models/staff_topic'

export default class StaffMember extends compose(
  StaffMemberSchema,
  withRecordId,
  withAuthFinder(hash)
) {
  static table = 'staff_members'

  @hasMany(() => StaffRole)
  declare roles: HasMany<typeof StaffRole>

  @manyToMany(() => Branch, {
    pivotTable: 'staff_branches',
    pivotColumns: ['position'],
    onQuery: (query) => query.orderBy('staff_branches.position'),
  })
  declare branches: ManyToMany<typeof Branch>

  @hasMany(() => StaffLanguage)
  declare languages: HasMany<typeof StaffLanguage>

  @hasMany(() => StaffTopic)
  declare topics: HasMany<typeof StaffTopic>

  get fullName() {
    return `${this.givenName} ${this.familyName}`
  }

  get isActive() {
    return !!this.activatedAt && !this.deactivatedAt && !!this.authorisationNumber
  }

  /** Whether this person may sign in today. `roles` must be loaded. */
  get isOpen() {
    return this.isActive && this.currentRoles.length > 0 && isPermitted(this.email)
  }

  /** The branch that pages offer first. `branches` must be loaded. */
  get homeBranchId(): number | null {
    return this.branches[0]?.id ?? null
  }

  /** Roles in force today. `roles` must be loaded. */
  get currentRoles(): Role[] {
    const today = todayInWarsaw()
    return this.roles
      .filter((role) => !role.expiresOn || role.expiresOn.toISODate()! >= today)
      .map((role) => role.role as Role)
  }

  /** `roles` must be loaded. */
  may(ability: Ability) {
    return abilitiesOf(this.currentRoles).includes(ability)
  }

  /** `branches` must be loaded. */
  worksIn(branchId: number) {
    return this.branches.some((branch) => branch.id === branchId)
  }
}
