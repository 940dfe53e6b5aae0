import { StatementValueSchema } from '#database/schema'

/** An answer that a fund's form knows; `parent` is the answer that this one details. */
export default class StatementValue extends StatementValueSchema {
  static table = 'statement_values'
}
