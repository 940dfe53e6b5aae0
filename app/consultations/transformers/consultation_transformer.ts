import { BaseTransformer } from '@adonisjs/core/transformers'
import { ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type Consultation from '#app/consultations/models/consultation'
import type NextStep from '#app/consultations/models/next_step'
import type { ConsultationOutcome } from '#app/consultations/consultation_outcome'
import type { ConsultationMode } from '#app/consultations/consultation_mode'

const stepOf = ({ step, office, documents, dueOn }: NextStep) => ({
  step,
  office,
  documents,
  dueOn: dueOn?.toISODate() ?? null,
})

/** A consultation for one reader: the note comes only to whom it is open. */
export default class ConsultationTransformer extends BaseTransformer<Consultation> {
  constructor(
    resource: Consultation,
    private reader: StaffMember
  ) {
    super(resource)
  }

  /** One line of a list: nothing of what was said. */
  toObject() {
    const { resource } = this
    return {
      ...this.pick(resource, ['id', 'minutes', 'language', 'headCount', 'enquiryTown', 'version']),
      mode: resource.mode as ConsultationMode,
      outcome: resource.outcome as ConsultationOutcome,
      heldOn: resource.heldOn.toISODate()!,
      startedAt: resource.startedAt?.toISO() ?? null,
      topics: resource.topics.map(({ topic }) => topic),
      people: resource.participants.map((person) => ({
        id: person.id,
        name: person.displayName,
        clientId: person.clientId,
        language: person.language,
      })),
      branch: resource.branch.name,
      adviser: resource.staffMember.fullName,
    }
  }

  forPage() {
    const { resource } = this
    const isOpen = resource.isNoteOpenTo(this.reader)
    return {
      ...this.toObject(),
      ...this.pick(resource, ['enquiryCitizenship', 'enquirySex']),
      isNoteOpen: isOpen,
      isForAuthorOnly: resource.noteCircle === 'author',
      note: isOpen ? resource.note : null,
      followUp: isOpen ? resource.followUp : null,
      followUpOn: resource.followUpOn?.toISODate() ?? null,
      nextSteps: isOpen ? resource.nextSteps.map(stepOf) : [],
    }
  }

  forEdit() {
    const { resource } = this
    return {
      ...this.pick(resource, ['branchId', 'minutes', 'language', 'headCount', 'note', 'followUp']),
      ...this.pick(resource, ['enquiryCitizenship', 'enquirySex', 'enquiryTown']),
      mode: resource.mode as ConsultationMode,
      outcome: resource.outcome as ConsultationOutcome,
      heldOn: resource.heldOn.toISODate()!,
      startedAt: resource.startedAt?.setZone(ZONE).toFormat('HH:mm') ?? null,
      followUpOn: resource.followUpOn?.toISODate() ?? null,
      topics: resource.topics.map(({ topic }) => topic),
      participantIds: resource.participants.map(({ id }) => id),
      nextSteps: resource.nextSteps.map(stepOf),
    }
  }
}
