import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import AppointmentSeries from '#app/appointments/models/appointment_series'
import type { DemoAppointment } from '#database/seeders/demo/write_appointments'

const FAMILY = ['Оксана', 'Марко']
const TALKS = 4

/** A family that comes to one meeting, and a person who comes to the psychologist every week. */
export async function comeTogether(appointments: DemoAppointment[]) {
  const ahead = appointments.filter(({ state }) => state === 'booked')
  await inTransaction(async (trx) => {
    const family = ahead.find(({ language, channel }) => language === 'uk' && channel === 'here')
    if (family) {
      await bringFamily(family, trx)
    }
    const talks = ahead.filter(({ member }) => member.login === 'psychologist')
    await makeSeries(onePerWeek(talks).slice(0, TALKS), trx)
  })
}

async function bringFamily({ id }: DemoAppointment, trx: TransactionClientContract) {
  for (const [position, name] of FAMILY.entries()) {
    const relative = await inviteParticipant({ name, language: 'uk' }, trx)
    const row = { appointment_id: id, participant_id: relative.id, position }
    await trx.table('appointment_participants').insert(row)
  }
}

function onePerWeek(talks: DemoAppointment[]): DemoAppointment[] {
  const weeks = new Map(talks.map((talk) => [talk.startsAt.weekNumber, talk]))
  return [...weeks.values()]
}

async function makeSeries(talks: DemoAppointment[], trx: TransactionClientContract) {
  const [first] = talks
  if (!first) {
    return
  }
  const row = { everyDays: 7, times: talks.length, staffMemberId: first.member.id }
  const series = await AppointmentSeries.create(row, { client: trx })
  await trx
    .from('appointments')
    .whereIn(
      'id',
      talks.map(({ id }) => id)
    )
    .update({
      series_id: series.id,
      participant_id: first.participantId,
      updated_at: toSql(first.bookedAt),
    })
}
