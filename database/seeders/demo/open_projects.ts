import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Project from '#app/funding/models/project'
import type { DemoBranch } from '#database/seeders/demo/create_branches'

const ACT = 'art. 87–93 ustawy z 28.04.2022 (Dz.U. 2022 poz. 1079)'
const ORDINARY = `art. 6 ust. 1 lit. c RODO; ${ACT}`
const SENSITIVE = `art. 9 ust. 2 lit. g RODO; ${ACT}`
const INDICATOR =
  'Fundusz liczy, ilu uczestników tego dotyczy. Twoje nazwisko nie trafia do tych liczb.'
const ELIGIBLE = 'Projekt może pomagać tylko obywatelom państw trzecich i musi umieć to wykazać.'

type Question = { kind: string; purpose: string; basis: string }
const asked = (kind: string, basis: string, purpose = INDICATOR): Question => ({
  kind,
  purpose,
  basis,
})

const PROJECTS = [
  {
    ...{ code: 'FEMP.06.19-IP.01-0333/23', programme: 'FEM_2021_27' },
    name: 'Żyj i pracuj w Małopolsce (etap 1)',
    ...{ from: '2024-01-01', until: '2028-12-31' },
    branches: ['krakow', 'tarnow', 'nowy_sacz', 'oswiecim'],
    questions: [
      asked('education', ORDINARY),
      asked('labour_market', ORDINARY),
      asked('third_country', ORDINARY, ELIGIBLE),
      asked('foreign_background', ORDINARY),
      asked('minority', SENSITIVE),
      asked('housing_exclusion', SENSITIVE),
      asked('disability', SENSITIVE),
    ],
  },
  {
    ...{ code: 'FAMI.02.01-IZ.00-0087/25', programme: 'FAMI_2021_27' },
    name: 'Centrum integracji w Krakowie i Tarnowie (przykład)',
    ...{ from: '2025-07-01', until: '2029-06-30' },
    branches: ['krakow', 'tarnow'],
    questions: [
      asked('third_country', 'art. 6 ust. 1 lit. c RODO; rozporządzenie (UE) 2021/1147', ELIGIBLE),
    ],
  },
]

/** One project of each fund, so that pages have something to ask for. */
export async function openProjects(branches: DemoBranch[], trx: TransactionClientContract) {
  for (const { from, until, branches: codes, questions, ...row } of PROJECTS) {
    const days = { validFrom: DateTime.fromISO(from), validUntil: DateTime.fromISO(until) }
    const project = await Project.create({ ...row, ...days, version: 1 }, { client: trx })
    const places = branches.filter(({ code }) => codes.includes(code))
    await project.related('branches').attach(
      places.map(({ id }) => id),
      trx
    )
    await project.related('questions').createMany(questions, { client: trx })
  }
}
