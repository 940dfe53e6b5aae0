import { DateTime } from 'luxon'

export const ZONE = 'Europe/Warsaw'

/** The only source of the present; tests set `Settings.now` of Luxon. */
export const now = () => DateTime.utc()

export const nowInWarsaw = () => DateTime.now().setZone(ZONE)

export const todayInWarsaw = () => nowInWarsaw().toISODate()!

/** The text that both engines store and compare; never bind a Date or a Luxon object in a `where`. */
export const toSql = (moment: DateTime) => moment.toUTC().toFormat('yyyy-MM-dd HH:mm:ss')

export const fromSql = (text: string) => DateTime.fromSQL(text, { zone: 'utc' })
