import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import Interpreter from '#app/scheduling/models/interpreter'
import Resource from '#app/scheduling/models/resource'
import AppointmentInterpreter from '#app/appointments/models/appointment_interpreter'
import type { DemoAppointment } from '#database/seeders/demo/write_appointments'

/** Name, languages, and whether a calendar is kept here. */
const REGISTER = [
  { name: 'Layla Nasser', languages: ['ar'], phone: '+48 601 100 201', isHere: true },
  { name: 'Nino Beridze', languages: ['ka', 'ru'], phone: '+48 601 100 202', isHere: true },
  { name: 'Trần Thị Mai', languages: ['vi'], phone: '+48 601 100 203', isHere: false },
  { name: 'Farid Ahmadi', languages: ['fa', 'ps'], phone: '+48 601 100 204', isHere: false },
  { name: 'Priya Sharma', languages: ['hi', 'pa'], phone: '+48 601 100 205', isHere: false },
]

/** Fills the register, and gives a few meetings an interpreter: sought, found, and by phone. */
export async function bringInterpreters(appointments: DemoAppointment[], branchId: number) {
  await inTransaction(async (trx) => {
    const register: Interpreter[] = []
    for (const line of REGISTER) {
      register.push(await enter(line, branchId, trx))
    }
    const ahead = appointments.filter(({ state }) => state === 'booked')
    const held = appointments.filter(({ state }) => state === 'attended')
    const [, , mai, farid] = register
    await note(ahead[4], { language: 'vi', state: 'sought' }, trx)
    await note(ahead[9], { language: 'vi', state: 'found', interpreterId: mai.id }, trx)
    await note(
      held[3],
      { language: 'fa', state: 'by_phone', interpreterId: farid.id, minutes: 35 },
      trx
    )
  })
}

async function enter(
  { name, languages, phone, isHere }: (typeof REGISTER)[number],
  branchId: number,
  trx: TransactionClientContract
) {
  const line = { name, phone, worksByPhone: !isHere, isActive: true }
  const interpreter = await Interpreter.create(line, { client: trx })
  await interpreter.related('languages').createMany(languages.map((language) => ({ language })))
  if (isHere) {
    const calendar = { kind: 'interpreter', interpreterId: interpreter.id }
    const resource = await Resource.create(calendar, { client: trx })
    const validFrom = DateTime.fromISO(todayInWarsaw()).minus({ months: 1 })
    const hours = { branchId, startsAt: '09:00', endsAt: '15:00', validFrom }
    await resource
      .related('availabilities')
      .createMany([1, 2, 3, 4, 5].map((weekday) => ({ ...hours, weekday })))
  }
  return interpreter
}

type Noted = Partial<
  Pick<AppointmentInterpreter, 'language' | 'state' | 'interpreterId' | 'minutes'>
>

const note = (appointment: DemoAppointment, how: Noted, trx: TransactionClientContract) =>
  AppointmentInterpreter.create({ appointmentId: appointment.id, ...how }, { client: trx })
