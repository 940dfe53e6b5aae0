import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { inForce } from '#app/clients/in_force'
import Client from '#app/clients/models/client'
import Guardianship from '#app/clients/models/guardianship'

const ADULT_YEARS = 18

/** Nobody has a guardian from the eighteenth birthday on; without a birth date what is written counts. */
const isGrownUp = (birthDate: DateTime | null, day: string) =>
  !!birthDate && birthDate.plus({ years: ADULT_YEARS }).toISODate()! <= day

/** Who answers for this minor on `day`, oldest entry first; nobody for a grown-up. */
export async function guardiansOf(
  clientId: string,
  day = todayInWarsaw(),
  client?: TransactionClientContract
): Promise<Guardianship[]> {
  const ward = await Client.query({ client }).where('id', clientId).firstOrFail()
  if (isGrownUp(ward.birthDate, day)) {
    return []
  }
  return Guardianship.query({ client })
    .where('client_id', clientId)
    .where((dated) => inForce(dated, day))
    .orderBy('created_at')
}
