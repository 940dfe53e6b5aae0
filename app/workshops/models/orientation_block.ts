import { OrientationBlockSchema } from '#database/schema'
import type { OrientationBlockCode } from '#app/workshops/workshop_vocabulary'

export default class OrientationBlock extends OrientationBlockSchema {
  static table = 'orientation_blocks'
  static primaryKey = 'code'
  static selfAssignPrimaryKey = true

  declare code: OrientationBlockCode

  static inForce(day: string) {
    return this.query()
      .where('valid_from', '<=', day)
      .where((still) => void still.whereNull('valid_until').orWhere('valid_until', '>=', day))
      .orderBy('position')
  }
}
