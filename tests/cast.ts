import { DateTime } from 'luxon'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import type { Role } from '#app/identity/role'
import { StaffMemberFactory } from '#database/factories/identity/staff_member_factory'

export { PASSWORD } from '#database/factories/identity/staff_member_factory'

/**
 * A small cast of people for the tests. Each function finds or makes the person, so that calling it
 * twice in one test gives the same one; roles and branches are loaded.
 *
 *     const anna = await cast.anna()
 *     const page = await client.get('/desk').loginAs(anna).withInertia()
 *     const done = await client.post('/clients').loginAs(anna).withCsrfToken().form({ … })
 */
type Person = {
  givenName: string
  familyName: string
  roles: Role[]
  branches?: Branch[]
  languages?: string[]
  topics?: string[]
  expiresOn?: DateTime
  locale?: 'pl' | 'en'
  /** The register of sex offenders was not checked: no minors. */
  isUnchecked?: boolean
}

/** Hires somebody who is not in the cast; gets a random e-mail unless one is given. */
export async function hire(person: Person & { email?: string }): Promise<StaffMember> {
  const { givenName, familyName, locale = 'pl', email } = person
  const name = { givenName, familyName, locale, ...(email ? { email } : {}) }
  const factory = StaffMemberFactory.merge(name)
  const staff = await (person.isUnchecked ? factory.apply('unchecked') : factory).create()
  const expiresOn = person.expiresOn ?? null
  await staff.related('roles').createMany(person.roles.map((role) => ({ role, expiresOn })))
  const branches = person.branches ?? [await krakow()]
  await staff
    .related('branches')
    .attach(Object.fromEntries(branches.map(({ id }, position) => [id, { position }])))
  const languages = person.languages ?? ['pl']
  await staff.related('languages').createMany(languages.map((language) => ({ language })))
  await staff.related('topics').createMany((person.topics ?? []).map((topic) => ({ topic })))
  await staff.load((loader) => loader.load('roles').load('branches'))
  return staff
}

async function known(name: string, person: Person) {
  const email = `${name}@centrum.example`
  const found = await StaffMember.query()
    .where('email', email)
    .preload('roles')
    .preload('branches')
    .first()
  return found ?? hire({ ...person, email })
}

const branch = (code: string, city: string, street: string, postalCode: string) =>
  Branch.firstOrCreate(
    { code },
    {
      name: `Filia ${city}`,
      street,
      postalCode,
      city,
      phone: '+48 12 600 10 10',
      email: `${code}@centrum.example`,
    }
  )

export const krakow = () => branch('krakow', 'Kraków', 'plac Na Stawach 1', '30-107')
export const tarnow = () => branch('tarnow', 'Tarnów', 'al. Solidarności 5', '33-100')

/** `await idOf(krakow())` */
export async function idOf<Id>(row: Promise<{ id: Id }>) {
  const { id } = await row
  return id
}

/** An adviser in Kraków: Polish, Ukrainian, Russian. */
export const anna = () =>
  known('anna', {
    givenName: 'Anna',
    familyName: 'Zając',
    roles: ['adviser'],
    languages: ['pl', 'uk', 'ru'],
    topics: ['residence_permit', 'job_search'],
  })

/** An adviser in Tarnów: Polish, English, Arabic. */
export const tariq = async () =>
  known('tariq', {
    givenName: 'Tariq',
    familyName: 'Haddad',
    roles: ['adviser'],
    branches: [await tarnow()],
    languages: ['pl', 'en', 'ar'],
  })

const simply = (name: string, familyName: string, role: Role) => () =>
  known(name.toLowerCase(), { givenName: name, familyName, roles: [role] })

export const receptionist = simply('Renata', 'Wilk', 'reception')
export const coordinator = simply('Celina', 'Mróz', 'coordinator')
export const teacher = simply('Tomasz', 'Gil', 'teacher')
export const manager = simply('Maria', 'Sikora', 'manager')
export const administrator = simply('Adam', 'Dudek', 'administrator')
export const dataProtectionOfficer = simply('Irena', 'Lis', 'data_protection_officer')
export const volunteer = simply('Wanda', 'Kruk', 'volunteer')
export const accountant = simply('Krystyna', 'Bąk', 'accounting')
export const lawyer = simply('Łukasz', 'Żuk', 'lawyer')

export const psychologist = simply('Paulina', 'Sowa', 'psychologist')

/** An adviser in Kraków whose register check nobody has entered: offered no minors. */
export const unchecked = () =>
  known('urszula', {
    givenName: 'Urszula',
    familyName: 'Mak',
    roles: ['adviser'],
    languages: ['pl', 'uk'],
    isUnchecked: true,
  })

export const auditor = () =>
  known('aleksy', {
    givenName: 'Aleksy',
    familyName: 'Jeż',
    roles: ['auditor'],
    expiresOn: DateTime.utc().plus({ months: 1 }),
  })

/** Has an account and no role in force: every door stays shut. */
export const withoutRole = () => known('olga', { givenName: 'Olga', familyName: 'Sowa', roles: [] })
