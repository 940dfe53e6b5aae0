export type StoredFile = {
  id: string
  kind: string
  neededFor: string | null
  name: string | null
  note: string | null
  mediaType: string
  size: number
  addedAt: string
  addedBy: string
}

export type FileChoices = { kinds: string[]; needs: string[]; causes: string[] }
export type FileLimits = { accepted: string[]; bytes: number }
