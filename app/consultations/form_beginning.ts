import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw, ZONE } from '#app/core/clock'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'
import type { ConsultationAnswers } from '#app/consultations/consultation_answers'

const USUAL_MINUTES = 15

/** The form's first answers: today, here, in Polish; or as the appointment or the client says. */
export async function beginningOf(staff: StaffMember, context: string) {
  const [kind, id] = context.split(':')
  const blank = blankAnswers(staff)
  if (kind === 'appointment') {
    return fromAppointment(id, staff, blank)
  }
  if (kind === 'client') {
    return fromClient(id, blank)
  }
  return { appointmentId: null, answers: blank }
}

function blankAnswers(staff: StaffMember): ConsultationAnswers {
  return {
    branchId: staff.branches[0]?.id ?? 0,
    heldOn: todayInWarsaw(),
    startedAt: null,
    minutes: USUAL_MINUTES,
    mode: 'here',
    language: 'pl',
    outcome: 'in_progress',
    topics: [],
    note: null,
    followUp: null,
    followUpOn: null,
    participantIds: [],
    headCount: 1,
    enquiryCitizenship: null,
    enquirySex: null,
    enquiryTown: null,
    nextSteps: [],
  }
}

async function fromClient(id: string, blank: ConsultationAnswers) {
  const participant = await Participant.query().where('client_id', id).orderBy('id').first()
  const known = participant && {
    participantIds: [participant.id],
    language: participant.language,
  }
  return { appointmentId: null, answers: { ...blank, ...known } }
}

type Booked = {
  id: string
  branch_id: number
  participant_id: string
  language: string
  channel: ConsultationAnswers['mode']
  topic: string | null
  starts_at: string | Date
  ends_at: string | Date
}

const moment = (value: string | Date) =>
  value instanceof Date ? DateTime.fromJSDate(value) : DateTime.fromSQL(value, { zone: 'utc' })

async function fromAppointment(id: string, staff: StaffMember, blank: ConsultationAnswers) {
  const booked: Booked | null = await db.from('appointments').where('id', id).first()
  if (!booked || !staff.worksIn(booked.branch_id)) {
    return { appointmentId: null, answers: blank }
  }
  const [start, end] = [moment(booked.starts_at).setZone(ZONE), moment(booked.ends_at)]
  const answers = {
    ...blank,
    branchId: booked.branch_id,
    heldOn: start.toISODate()! > blank.heldOn ? blank.heldOn : start.toISODate()!,
    startedAt: start.toFormat('HH:mm'),
    minutes: end.diff(start, 'minutes').minutes,
    mode: booked.channel,
    language: booked.language,
    topics: booked.topic ? [booked.topic] : [],
    participantIds: [booked.participant_id],
  }
  return { appointmentId: booked.id, answers }
}
