import type { DateTime } from 'luxon'
import { dayAt } from '#app/scheduling/wall_time'

/** The day (yyyy-MM-dd) in Warsaw on which something starts. */
export const dayOf = ({ startsAt }: { startsAt: DateTime }) => dayAt(startsAt.toSeconds())
