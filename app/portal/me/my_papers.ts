import { Exception } from '@adonisjs/core/exceptions'
import { IN_FORCE } from '#app/courses/certificates/certificate_vocabulary'
import Certificate from '#app/courses/models/certificate'
import { spokenDate } from '#app/portal/groups/spoken_day'
import type { Me } from '#app/portal/me/me'
import { myParticipantIds } from '#app/portal/me/my_participants'

const papersInForce = async (me: Me) =>
  Certificate.query()
    .whereIn('participant_id', await myParticipantIds(me))
    .whereIn('state', [...IN_FORCE])

/** The papers in force of this person and their children, the last issued first. */
export async function myPapers(me: Me, locale: string) {
  const papers = await papersInForce(me)
  return papers
    .sort((one, other) => other.issuedOn.toMillis() - one.issuedOn.toMillis())
    .map(({ id, kind, fullNumber, issuedOn, facts }) => ({
      ...{ id, kind, number: fullNumber, name: facts.name, course: facts.course },
      issuedOn: spokenDate(issuedOn, locale)!,
    }))
}

/** One of them; anybody else's is not found. */
export async function myPaper(me: Me, id: string): Promise<Certificate> {
  const papers = await papersInForce(me)
  const paper = papers.find((one) => one.id === id)
  if (!paper) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  await paper.load((relations) => relations.load('original').load('corrected'))
  return paper
}
