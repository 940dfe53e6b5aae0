import { ResidenceEndRuleSchema } from '#database/schema'

/** A day that a law sets for all holders of a title, as it reads now. */
export default class ResidenceEndRule extends ResidenceEndRuleSchema {
  static table = 'residence_end_rules'
  static selfAssignPrimaryKey = true
}
