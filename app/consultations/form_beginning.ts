import { todayInWarsaw, ZONE } from '#app/core/clock'
import Appointment from '#app/appointments/models/appointment'
import Client from '#app/clients/models/client'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'
import type { ConsultationAnswers } from '#app/consultations/consultation_answers'
import type { WhatNext } from '#app/consultations/what_next'

const USUAL_MINUTES = 15

/** `whatNext` is asked only when the conversation is first written down. */
type FirstAnswers = ConsultationAnswers & { whatNext: WhatNext | null }

/** What is known of somebody who came without an appointment. */
export type WalkIn = { participant?: string; language?: string; topic?: string }

/** The form's first answers: today, here, in Polish; or as the appointment or the client says. */
export async function beginningOf(staff: StaffMember, context: string, walkIn: WalkIn = {}) {
  const [kind, id] = context.split(':')
  const blank = blankAnswers(staff)
  if (kind === 'appointment') {
    return fromAppointment(id, staff, blank)
  }
  if (kind === 'client') {
    return fromClient(id, blank)
  }
  return { appointmentId: null, answers: kind === 'walk_in' ? fromWalkIn(walkIn, blank) : blank }
}

const fromWalkIn = ({ participant, language, topic }: WalkIn, blank: FirstAnswers) => ({
  ...blank,
  language: language ?? blank.language,
  topics: topic ? [topic] : [],
  participantIds: participant ? [participant] : [],
})

function blankAnswers(staff: StaffMember): FirstAnswers {
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
    whatNext: null,
    participantIds: [],
    headCount: 1,
    enquiryCitizenship: null,
    enquirySex: null,
    enquiryTown: null,
    nextSteps: [],
  }
}

async function fromClient(id: string, blank: FirstAnswers) {
  const client = await Client.find(id)
  const participant = await Participant.query()
    .where('client_id', client?.mergedIntoId ?? id)
    .orderBy('id')
    .first()
  const known = participant && {
    participantIds: [participant.id],
    language: participant.language,
  }
  return { appointmentId: null, answers: { ...blank, ...known } }
}

async function fromAppointment(id: string, staff: StaffMember, blank: FirstAnswers) {
  const booked = await Appointment.query().where('id', id).preload('others').first()
  const isHere = !!booked && staff.worksIn(booked.branchId)
  if (!booked || (!isHere && booked.staffMemberId !== staff.id)) {
    return { appointmentId: null, answers: blank }
  }
  const start = booked.startsAt.setZone(ZONE)
  const answers = {
    ...blank,
    branchId: isHere ? booked.branchId : blank.branchId,
    heldOn: start.toISODate()! > blank.heldOn ? blank.heldOn : start.toISODate()!,
    startedAt: start.toFormat('HH:mm'),
    minutes: booked.endsAt.diff(booked.startsAt, 'minutes').minutes,
    mode: booked.channel,
    language: booked.language,
    topics: booked.topic ? [booked.topic] : [],
    participantIds: [booked.participantId, ...booked.others.map((other) => other.id)],
  }
  return { appointmentId: booked.id, answers }
}
