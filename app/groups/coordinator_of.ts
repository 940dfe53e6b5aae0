import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import StaffMember from '#app/identity/models/staff_member'

type Trx = TransactionClientContract

/** Whom a question about a group of this branch goes to: a coordinator, else a manager. */
export const coordinatorOf = async (branchId: number, trx: Trx): Promise<StaffMember | null> =>
  (await anybody('coordinator', branchId, trx)) ?? (await anybody('manager', branchId, trx))

const anybody = (role: 'coordinator' | 'manager', branchId: number, trx: Trx) =>
  StaffMember.query({ client: trx })
    .whereNull('deactivated_at')
    .whereHas('branches', (branches) => void branches.where('branches.id', branchId))
    .whereHas('roles', (roles) => void roles.where('role', role))
    .orderBy('family_name')
    .orderBy('id')
    .first()
