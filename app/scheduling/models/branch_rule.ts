import { BranchRuleSchema } from '#database/schema'

/** How early and how far ahead the public books in one branch. */
export default class BranchRule extends BranchRuleSchema {}
