import type { ListedPerson } from '~/components/groups/seats/seat_types'
import type { Option } from '~/ui/option'

export type WorkshopLine = {
  id: string
  name: string
  kind: string
  branch: string
  state: string
  mode: string
  language: string
  capacity: number
  taken: number
  waiting: number
  startsOn: string | null
  endsOn: string | null
}

export type WorkshopHead = WorkshopLine & {
  description: string | null
  placeNote: string | null
  isPublic: boolean
  isOpen: boolean
  hasBlocks: boolean
  takesOrganisations: boolean
}

type Here = { branchId: number }
export type WorkshopChoices = {
  kinds: string[]
  branches: Option<number>[]
  languages: Option<string>[]
  projects: (Option<number> & Here)[]
  rooms: (Option<number> & Here)[]
  teachers: (Option<string> & Here)[]
}

export type WorkshopAnswers = {
  name: string
  description: string | null
  placeNote: string | null
  language: string
  mode: string
  isPublic: boolean
  projectId: number | null
}

export type SeatedPerson = ListedPerson & {
  entry: string
  code: string
  attended: number
  held: number
}
export type Organisation = {
  id: string
  name: string
  kind: string
  contactName: string | null
  contact: string | null
  people: number
  came: number | null
  state: 'coming' | 'withdrawn' | 'came'
  version: number
}

export type Block = { code: string; minutes: number }
export type BlockState = Block & { state: 'done' | 'begun' | 'lacking' }
export type PersonWithBlocks = {
  id: string
  name: string | null
  clientId: string | null
  blocks: BlockState[]
  done: number
}
export type BlockMeeting = {
  id: string
  number: number
  minutes: number
  block: string | null
  proposed: string | null
  state: string
  startsAt: string
  endsAt: string
}

export type DoorMeeting = {
  id: string
  group: string
  room: string | null
  startsAt: string
  endsAt: string
}
export type DoorPerson = { participantId: string; name: string | null; state: string | null }
