import { BaseTransformer } from '@adonisjs/core/transformers'
import type StaffMember from '#app/identity/models/staff_member'

export default class StaffMemberTransformer extends BaseTransformer<StaffMember> {
  toObject() {
    return this.pick(this.resource, ['id', 'givenName', 'familyName', 'email', 'locale'])
  }

  forList() {
    return {
      ...this.toObject(),
      name: this.resource.fullName,
      roles: this.resource.currentRoles as string[],
      branches: this.resource.branches.map(({ city }) => city),
      registerCheckedOn: this.resource.registerCheckedOn?.toISODate() ?? null,
      state: this.state,
    }
  }

  forEdit() {
    return {
      ...this.toObject(),
      authorisationNumber: this.resource.authorisationNumber,
      sex: this.resource.sex,
      videoLink: this.resource.videoLink,
      registerCheckedOn: this.resource.registerCheckedOn?.toISODate() ?? null,
      roles: this.resource.roles.map(({ role, expiresOn }) => ({
        role,
        expiresOn: expiresOn?.toISODate() ?? null,
      })),
      branches: this.resource.branches.map(({ id }) => id),
      languages: this.resource.languages.map(({ language }) => language),
      topics: this.resource.topics.map(({ topic }) => topic),
      state: this.state,
    }
  }

  private get state() {
    const { deactivatedAt, activatedAt } = this.resource
    if (deactivatedAt) {
      return 'deactivated'
    }
    if (!activatedAt) {
      return 'invited'
    }
    return this.resource.isOpen ? 'open' : 'shut'
  }
}
