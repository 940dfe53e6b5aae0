import { BaseTransformer } from '@adonisjs/core/transformers'
import type RegisterEntry from '#app/funding/models/register_entry'

/** A line of the register: what was done, where and how long; nobody's name. */
export default class RegisterEntryTransformer extends BaseTransformer<RegisterEntry> {
  toObject() {
    const { resource } = this
    return {
      ...this.pick(resource, ['id', 'revision', 'serviceType', 'minutes', 'headCount']),
      ...this.pick(resource, ['language', 'mode', 'correctionReason']),
      heldOn: resource.heldOn.toISODate()!,
      topics: resource.topics.map(({ topic }) => topic),
      branch: resource.branch.name,
      staff: resource.staffMember.fullName,
    }
  }
}
