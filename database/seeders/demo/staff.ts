import type { Role } from '#app/identity/role'
import type { BranchCode } from '#database/seeders/demo/branches'

export type DemoStaff = {
  login: string
  name: [given: string, family: string]
  role: Role
  languages: string[]
  branches: BranchCode[]
  /** Where on which weekday (1 is Monday) people may book her or him. */
  week?: Partial<Record<1 | 2 | 3 | 4 | 5, BranchCode>>
  /** Of the topics below; everybody bookable also takes `other`. */
  topics?: 'all' | 'law' | 'mind' | 'work'
  /** The register of sex offenders was not checked yet: offered no minors. */
  isUnchecked?: boolean
}

const everywhere: BranchCode[] = ['krakow', 'tarnow', 'nowy_sacz', 'oswiecim']
const inKrakow: BranchCode[] = ['krakow']
const everyDay = { 1: 'krakow', 2: 'krakow', 3: 'krakow', 4: 'krakow', 5: 'krakow' } as const

const ADVISERS_IN_KRAKOW = (
  [
    ['adviser3', 'Marta', 'Kowalczyk', 'pl en es'],
    ['adviser4', 'Ihor', 'Bondar', 'pl uk ru'],
    ['adviser5', 'Zuzanna', 'Pawlak', 'pl en uk'],
    ['adviser6', 'Aisha', 'Rahman', 'pl en ar'],
    ['adviser7', 'Natela', 'Beridze', 'pl ka ru uk'],
    ['adviser8', 'Viktar', 'Maroz', 'pl be ru uk'],
    ['adviser9', 'Paweł', 'Mazur', 'pl en fr uk'],
  ] as const
).map(([login, given, family, languages]): DemoStaff => {
  const name: DemoStaff['name'] = [given, family]
  const place = { branches: inKrakow, week: everyDay, topics: 'all' } as const
  return { login, name, role: 'adviser', languages: languages.split(' '), ...place }
})

export const STAFF: DemoStaff[] = [
  {
    login: 'adviser',
    name: ['Oksana', 'Wójcik'],
    role: 'adviser',
    languages: ['pl', 'uk', 'ru', 'en', 'ka'],
    branches: inKrakow,
    week: everyDay,
    topics: 'all',
  },
  {
    login: 'adviser2',
    name: ['Natallia', 'Zając'],
    role: 'adviser',
    languages: ['pl', 'be', 'ru', 'uk', 'en', 'ar'],
    branches: ['tarnow', 'nowy_sacz'],
    week: { 1: 'tarnow', 2: 'tarnow', 3: 'nowy_sacz', 4: 'nowy_sacz', 5: 'tarnow' },
    topics: 'all',
  },
  {
    login: 'career',
    name: ['Samir', 'Haddad'],
    role: 'career_adviser',
    languages: ['pl', 'en', 'ar', 'uk', 'ru', 'be', 'es', 'fr'],
    branches: ['oswiecim', 'krakow'],
    week: { 1: 'oswiecim', 2: 'krakow', 3: 'oswiecim', 4: 'krakow', 5: 'oswiecim' },
    topics: 'all',
  },
  {
    login: 'lawyer',
    name: ['Łukasz', 'Żelazny'],
    role: 'lawyer',
    languages: ['pl', 'en', 'ru', 'uk', 'be'],
    branches: everywhere,
    week: { 1: 'krakow', 2: 'nowy_sacz', 3: 'tarnow', 4: 'oswiecim', 5: 'krakow' },
    topics: 'law',
  },
  {
    login: 'psychologist',
    name: ['Halyna', 'Sikora'],
    role: 'psychologist',
    languages: ['pl', 'uk', 'ru'],
    branches: everywhere,
    week: { 1: 'nowy_sacz', 2: 'oswiecim', 3: 'krakow', 4: 'tarnow', 5: 'krakow' },
    topics: 'mind',
  },
  ...ADVISERS_IN_KRAKOW,
  {
    login: 'coordinator',
    name: ['Celina', 'Mróz'],
    role: 'coordinator',
    languages: ['pl', 'en'],
    branches: everywhere,
  },
  {
    login: 'teacher',
    name: ['Tomasz', 'Gil'],
    role: 'teacher',
    languages: ['pl', 'en'],
    branches: inKrakow,
  },
  {
    login: 'teacher2',
    name: ['Hanna', 'Kozieł'],
    role: 'teacher',
    languages: ['pl', 'uk', 'en'],
    branches: ['tarnow', 'nowy_sacz'],
  },
  {
    login: 'teacher3',
    name: ['Piotr', 'Sadowski'],
    role: 'teacher',
    languages: ['pl', 'ru', 'en'],
    branches: ['oswiecim', 'krakow'],
  },
  {
    login: 'interpreter',
    name: ['Nino', 'Jaworska'],
    role: 'interpreter',
    languages: ['pl', 'ka', 'ru'],
    branches: inKrakow,
  },
  {
    login: 'translator',
    name: ['Thu Hà', 'Nguyễn'],
    role: 'translator',
    languages: ['pl', 'vi', 'en'],
    branches: inKrakow,
  },
  {
    login: 'reception',
    name: ['Renata', 'Wilk'],
    role: 'reception',
    languages: ['pl', 'uk'],
    branches: inKrakow,
  },
  {
    login: 'volunteer',
    name: ['Wanda', 'Kruk'],
    role: 'volunteer',
    languages: ['pl', 'es'],
    branches: inKrakow,
    isUnchecked: true,
  },
  {
    login: 'manager',
    name: ['Maria', 'Dąbrowska'],
    role: 'manager',
    languages: ['pl', 'en'],
    branches: everywhere,
  },
  {
    login: 'accounting',
    name: ['Krystyna', 'Bąk'],
    role: 'accounting',
    languages: ['pl'],
    branches: everywhere,
  },
  {
    login: 'admin',
    name: ['Adam', 'Dudek'],
    role: 'administrator',
    languages: ['pl', 'en'],
    branches: everywhere,
  },
  {
    login: 'iod',
    name: ['Irena', 'Lis'],
    role: 'data_protection_officer',
    languages: ['pl'],
    branches: everywhere,
  },
  {
    login: 'auditor',
    name: ['Aleksy', 'Jeż'],
    role: 'auditor',
    languages: ['pl'],
    branches: everywhere,
  },
]
