import { ProgrammeSchema } from '#database/schema'

/** A programme of a fund (FAMI, EFS+) that pays for projects. */
export default class Programme extends ProgrammeSchema {
  static table = 'programmes'
}
