export type ProjectQuestion = { kind: string; purpose: string; basis: string }

export type ProjectProfile = {
  code: string
  name: string
  programme: string
  validFrom: string
  validUntil: string | null
  branchIds: number[]
  questions: ProjectQuestion[]
}

export type Project = ProjectProfile & {
  id: number
  version: number
  fund: string
  isRunning: boolean
  branches: string[]
}

export type ProjectChoices = {
  programmes: { value: string; label: string }[]
  kinds: { code: string; name: string; group: string }[]
  branches: { value: number; label: string }[]
}

/** What most agreements say; an administrator writes what hers says. */
export const USUAL_BASIS = {
  ordinary: 'art. 6 ust. 1 lit. c RODO; art. 87–93 ustawy z 28.04.2022 (Dz.U. 2022 poz. 1079)',
  sensitive: 'art. 9 ust. 2 lit. g RODO; art. 87–93 ustawy z 28.04.2022 (Dz.U. 2022 poz. 1079)',
}
