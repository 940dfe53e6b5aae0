import { PLAIN_RULE, ruleText, type GroupRule } from '#app/groups/group_rule'
import type { GroupKind, GroupState } from '#app/groups/group_vocabulary'
import Group from '#app/groups/models/group'
import type { NewEnrolment } from '#app/groups/enrol'

type Wished = {
  branchId: number
  capacity?: number
  kind?: GroupKind
  state?: GroupState
  name?: string
  rule?: Partial<GroupRule>
  isPublic?: boolean
}

/** A Polish group that takes people, empty. */
export const makeGroup = ({ branchId, rule, ...wished }: Wished): Promise<Group> =>
  Group.create({
    ...{ kind: 'course', state: 'planned', name: 'Polski A1.1, rano', capacity: 15 },
    ...{ isPublic: true, language: 'pl', mode: 'here', seatsTaken: 0, waiting: 0 },
    ...wished,
    branchId,
    rule: ruleText({ ...PLAIN_RULE, ...rule }),
  })

let number = 0

/** Somebody new with a phone of their own, as the desk would enrol them. */
export const newcomer = (
  group: { id: string },
  facts: NewEnrolment['facts'] = {}
): NewEnrolment => {
  const phone = `+48 600 ${String(++number).padStart(6, '0')}`
  const people = [{ name: `Osoba ${number}`, language: 'uk', phone }]
  return { group: { id: group.id }, people, facts, via: 'staff', language: 'uk' }
}

/** A family of so many, whose first member has a phone. */
export function family(group: { id: string }, size: number): NewEnrolment {
  const first = newcomer(group)
  const others = Array.from({ length: size - 1 }, (_, at) => {
    return { name: `Rodzina ${number}.${at + 2}`, language: 'uk', facts: { isMinor: at > 0 } }
  })
  return { ...first, people: [...first.people, ...others] }
}
