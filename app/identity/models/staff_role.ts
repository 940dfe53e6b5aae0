import { StaffRoleSchema } from '#database/schema'

export default class StaffRole extends StaffRoleSchema {}
