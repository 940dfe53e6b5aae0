import { BaseTransformer } from '@adonisjs/core/transformers'
import type PersonInquiry from '#app/clients/models/person_inquiry'

/** Staff, branch and answers must be loaded; the client's name where a list asks for it. */
export default class PersonInquiryTransformer extends BaseTransformer<PersonInquiry> {
  toObject() {
    const inquiry = this.resource
    return {
      ...this.pick(inquiry, [
        'id',
        'askerKind',
        'channel',
        'asker',
        'letter',
        'person',
        'question',
      ]),
      askedAt: inquiry.askedAt.toISO()!,
      by: inquiry.staffMember.fullName,
      branch: inquiry.branch?.name ?? null,
      answers: inquiry.answers.map((answer) => ({
        id: answer.id,
        outcome: answer.outcome,
        answer: answer.answer,
        by: answer.staffMember.fullName,
        at: answer.createdAt.toISO()!,
      })),
    }
  }

  forOfficer() {
    const client = this.resource.knownAs
    return {
      ...this.toObject(),
      client: client ? { id: client.id, name: client.name, number: client.number } : null,
    }
  }
}
