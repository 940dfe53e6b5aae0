import { DateTime } from 'luxon'
import Programme from '#app/funding/models/programme'
import Project from '#app/funding/models/project'

type Made = { branchId: number; kinds: string[]; code?: string; from?: string; until?: string }

/** A project that runs since January, unless told otherwise, and asks for `kinds`. */
export async function makeProject({ branchId, kinds, code, from, until }: Made) {
  const { code: programme } = await Programme.query().orderBy('position').firstOrFail()
  const project = await Project.create({
    code: code ?? 'FEMP.06.19-IP.01-0333/23',
    name: 'Żyj i pracuj w Małopolsce',
    programme,
    validFrom: DateTime.fromISO(from ?? '2026-01-01'),
    validUntil: until ? DateTime.fromISO(until) : null,
    version: 1,
  })
  await project.related('branches').attach([branchId])
  const purpose = 'wskaźniki projektu'
  const basis = 'art. 87 ustawy z 28.04.2022'
  await project.related('questions').createMany(kinds.map((kind) => ({ kind, purpose, basis })))
  return project
}
