import { AvailabilitySchema } from '#database/schema'

/** Weekly hours in one branch, in Warsaw wall time. */
export default class Availability extends AvailabilitySchema {}
