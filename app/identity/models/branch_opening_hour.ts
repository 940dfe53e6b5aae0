import { BranchOpeningHourSchema } from '#database/schema'

export default class BranchOpeningHour extends BranchOpeningHourSchema {}
