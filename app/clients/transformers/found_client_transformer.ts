import { BaseTransformer } from '@adonisjs/core/transformers'
import type StaffMember from '#app/identity/models/staff_member'
import type { FoundPerson } from '#app/clients/found_people'
import { isOfOwnBranch } from '#app/clients/policies/client_policy'

/** A client in a search: of another branch only what tells people apart. */
export default class FoundClientTransformer extends BaseTransformer<FoundPerson> {
  constructor(
    client: FoundPerson,
    protected staff: StaffMember
  ) {
    super(client)
  }

  toObject() {
    const client = this.resource
    const isElsewhere = !isOfOwnBranch(this.staff, client)
    return {
      id: client.id,
      name: client.name,
      otherName: client.nameInOtherScript,
      birthYear: client.birthYear,
      number: isElsewhere ? null : client.number,
      branch: client.branch.name,
      isElsewhere,
    }
  }
}
