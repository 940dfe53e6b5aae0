import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { HouseholdElsewhere } from '#app/clients/errors'
import Household from '#app/clients/models/household'
import HouseholdMember, { type HouseholdRole } from '#app/clients/models/household_member'

type Trx = TransactionClientContract

export type Joining = {
  /** Who joins. */
  clientId: string
  role: HouseholdRole
  /** The host, when messages for the one who joins go there. */
  contactThroughId?: string | null
  validFrom?: DateTime | null
  /** Leaves the household they live in now. */
  moves?: boolean
}

const presentOf = (clientId: string, trx: Trx) =>
  HouseholdMember.query({ client: trx }).where('current_key', clientId).first()

/** Ends a membership; the contact of others stays theirs to choose. */
export const leave = (
  member: HouseholdMember,
  trx: Trx,
  validUntil: DateTime = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })
) => member.merge({ validUntil, currentKey: null }).useTransaction(trx).save()

/**
 * Brings two clients under one roof: into the household of the first, or that of the second when
 * only they have one. A person lives in one household at a time; the unique key decides.
 */
export async function joinHousehold(
  hostId: string,
  { clientId, moves, contactThroughId, ...facts }: Joining,
  staff: { id: string },
  trx: Trx
) {
  const [host, guest] = [await presentOf(hostId, trx), await presentOf(clientId, trx)]
  if (guest && (host?.householdId === guest.householdId || (host && !moves))) {
    throw new HouseholdElsewhere()
  }
  const householdId = host?.householdId ?? guest?.householdId ?? (await found(staff, trx))
  const values = { ...facts, contactThroughId: contactThroughId === hostId ? hostId : null }
  const enter = (id: string, answers: Partial<Joining>) => {
    const row = { ...answers, clientId: id, householdId, currentKey: id, recordedBy: staff.id }
    return HouseholdMember.create(row, { client: trx })
  }
  if (!host) {
    await enter(hostId, { role: 'adult' })
  }
  if (guest && host) {
    await leave(guest, trx)
  }
  if (guest && !host) {
    await guest.merge(values).useTransaction(trx).save()
    return
  }
  await enter(clientId, values)
}

async function found(staff: { id: string }, trx: Trx) {
  const { id } = await Household.create({ createdBy: staff.id }, { client: trx })
  return id
}
