import { BaseTransformer } from '@adonisjs/core/transformers'
import type Branch from '#app/identity/models/branch'

export default class BranchTransformer extends BaseTransformer<Branch> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'name', 'street', 'postalCode', 'city', 'phone', 'email']),
      openingHours: this.resource.openingHours.map(({ weekday, opensAt, closesAt }) => ({
        weekday,
        opensAt,
        closesAt,
      })),
      rooms: this.resource.rooms.map(({ id, name, seats, isAccessible }) => ({
        id: id as number | null,
        name,
        seats,
        isAccessible,
      })),
    }
  }
}
