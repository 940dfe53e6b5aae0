import { computed, ref, watch } from 'vue'
import type { Proposal, ProposedLine } from '~/components/groups/meetings/meeting_types'

export type Row = ProposedLine & { isLeftOut: boolean }

export const isRoomTaken = (row: Row) =>
  row.roomId !== null && row.roomClash !== null && !row.freeRooms.includes(row.roomId)

export const isTeacherTaken = (row: Row) =>
  row.teacherId !== null && row.teacherClash !== null && !row.freeTeachers.includes(row.teacherId)

export const isTaken = (row: Row) => !row.isLeftOut && (isRoomTaken(row) || isTeacherTaken(row))

/** The proposed dates as somebody decides about them, until a new proposal comes. */
export function useProposal(proposal: () => Proposal | null) {
  const rows = ref<Row[]>([])
  watch(
    proposal,
    (found) => {
      rows.value = (found?.meetings ?? []).map((meeting) => ({ ...meeting, isLeftOut: false }))
    },
    { immediate: true }
  )
  const kept = computed(() => rows.value.filter(({ isLeftOut }) => !isLeftOut))
  const taken = computed(() => rows.value.filter(isTaken))

  /** Another free room and teacher wherever there is a clash; a date with nobody free is left out. */
  function settle() {
    for (const row of taken.value) {
      if (isRoomTaken(row)) row.roomId = row.freeRooms[0] ?? row.roomId
      if (isTeacherTaken(row)) row.teacherId = row.freeTeachers[0] ?? row.teacherId
      row.isLeftOut = isTaken(row)
    }
  }

  return { rows, kept, taken, settle }
}
