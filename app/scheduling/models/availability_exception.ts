import { AvailabilityExceptionSchema } from '#database/schema'

/** Hours of one day in one branch: besides the weekly ones, or instead of all of them. */
export default class AvailabilityException extends AvailabilityExceptionSchema {}
