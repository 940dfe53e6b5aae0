import { BranchClosureSchema } from '#database/schema'

export default class BranchClosure extends BranchClosureSchema {}
