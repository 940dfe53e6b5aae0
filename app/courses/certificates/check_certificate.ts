import { ZONE } from '#app/core/clock'
import { readCode } from '#app/courses/certificates/certificate_code'
import { initialsOf } from '#app/courses/certificates/face'
import Certificate from '#app/courses/models/certificate'

/**
 * What anybody may learn of a paper by its code: what stands on its face, initials for the name, and
 * whether it is in force. Null for every code that is not one, whatever is wrong with it.
 */
export async function checkCertificate(typed: string) {
  const code = readCode(typed) ?? ''
  const certificate = await Certificate.query().where('code', code).preload('ending').first()
  if (!certificate) {
    return null
  }
  const { facts, kind, state, fullNumber, issuedOn, ending } = certificate
  const { level, from, until, lessons, lessonMinutes } = facts
  return {
    ...{ kind, state, number: fullNumber, initials: initialsOf(facts.name) },
    ...{ level, from, until, lessons, lessonMinutes },
    issuedOn: issuedOn.toISODate()!,
    endedOn: ending?.createdAt.setZone(ZONE).toISODate() ?? null,
  }
}

export type CheckedCertificate = NonNullable<Awaited<ReturnType<typeof checkCertificate>>>
