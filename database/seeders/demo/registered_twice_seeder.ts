import env from '#start/env'
import { DateTime } from 'luxon'
import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { inTransaction } from '#app/core/transaction'
import { compareNew } from '#app/clients/duplicates/compare_register'
import type { ClientPayload } from '#app/clients/client_payload'
import { registerClient } from '#app/clients/register_client'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'

type Spelling = [given: string, family: string, otherGiven?: string, otherFamily?: string]
type Twice = { first: Spelling; second: Spelling; births: [string, string]; phone?: string }

/** One person at two desks: in own letters, and as somebody in Poland wrote it down. */
const PEOPLE: Twice[] = [
  {
    first: ['Олена', 'Ковальчук', 'Olena', 'Kovalchuk'],
    second: ['Ołena', 'Kowalczuk'],
    births: ['1987-04-12', '1987-04-12'],
    phone: '+48 512 600 101',
  },
  {
    first: ['Андрій', 'Шевчук', 'Andrii', 'Shevchuk'],
    second: ['Andrzej', 'Szewczuk'],
    births: ['1991-11-03', '1991-03-11'],
  },
  {
    first: ['Наталія', 'Ткаченко', 'Nataliia', 'Tkachenko'],
    second: ['Natalia', 'Tkaczenko', 'Наталия', 'Ткаченко'],
    births: ['1979-08-25', '1979-08-25'],
  },
  {
    first: ['Сяргей', 'Міхалевіч', 'Siarhei', 'Mikhalevich'],
    second: ['Siergiej', 'Michalewicz'],
    births: ['1983-02-17', '1983-02-17'],
    phone: '+48 512 600 104',
  },
  {
    first: ['Гіоргі', 'Беридзе', 'Giorgi', 'Beridze'],
    second: ['Georgi', 'Beridze', 'გიორგი', 'ბერიძე'],
    births: ['1995-06-30', '1995-06-03'],
  },
]

const payloadOf = (person: Twice, branchId: number, isFirst: boolean): ClientPayload => {
  const [given, family, otherGiven, otherFamily] = isFirst ? person.first : person.second
  return {
    branchId,
    given,
    family,
    otherGiven,
    otherFamily,
    languages: isFirst ? ['uk', 'pl'] : ['uk', 'ru'],
    birthDate: DateTime.fromISO(person.births[isFirst ? 0 : 1], { zone: 'utc' }),
    contacts: person.phone ? [{ kind: 'phone', value: person.phone }] : [],
    note: isFirst ? null : 'Przyszła osoba z sąsiedniego hostelu.',
    clauseLanguage: 'uk',
  }
}

/** People whom two branches know without knowing of each other: work for the duplicates desk. */
export default class extends BaseSeeder {
  async run() {
    if (!env.get('DEMO')) {
      throw new Error('Demo data belongs only where DEMO=1 is set')
    }
    const [home, ...others] = await Branch.query().orderBy('id')
    const staff = await StaffMember.query()
      .whereHas('roles', (roles) => void roles.where('role', 'adviser'))
      .orderBy('email')
      .firstOrFail()
    await inTransaction(async (trx) => {
      for (const [index, person] of PEOPLE.entries()) {
        const other = index % 2 === 0 ? home : others[index % others.length]
        await registerClient(payloadOf(person, home.id, true), staff, trx)
        await registerClient(payloadOf(person, other.id, false), staff, trx)
      }
    })
    await compareNew(20)
  }
}
