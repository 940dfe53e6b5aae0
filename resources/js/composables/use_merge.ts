import { ref, watch } from 'vue'

export type Conflict = { field: string; mine: unknown; theirs: unknown }

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/**
 * Two people edit one record. When a newer version arrives, fields only they changed are taken
 * over, fields only I changed stay, and where both did, both values are shown.
 */
export function useMerge<Answers extends object>(answers: Answers, newest: () => Answers) {
  const original = ref(JSON.parse(JSON.stringify(newest())) as Answers)
  const conflicts = ref<Conflict[]>([])

  watch(newest, (theirs) => {
    const before = original.value as Answers
    for (const field of Object.keys(before) as (keyof Answers & string)[]) {
      const isMine = !isSame(answers[field], before[field])
      const isTheirs = !isSame(theirs[field], before[field])
      if (isTheirs && !isMine) answers[field] = theirs[field]
      if (isTheirs && isMine && !isSame(answers[field], theirs[field])) {
        conflicts.value.push({ field, mine: answers[field], theirs: theirs[field] })
      }
    }
    original.value = JSON.parse(JSON.stringify(theirs))
  })

  function take(conflict: Conflict) {
    Object.assign(answers, { [conflict.field]: conflict.theirs })
    keep(conflict)
  }

  function keep(conflict: Conflict) {
    conflicts.value = conflicts.value.filter((other) => other !== conflict)
  }

  return { conflicts, take, keep }
}
