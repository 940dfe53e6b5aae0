import db from '@adonisjs/lucid/services/db'

/**
 * A subquery: the client and every record merged into them, for rows that stay with their record.
 * One step is enough: a merge takes along the records merged earlier into the one that goes.
 */
export const recordsOf = (clientId: string) =>
  db.from('clients').where('id', clientId).orWhere('merged_into_id', clientId).select('id')
