import type { Role } from '#app/identity/role'

/** Who reads a note: the client's staff; its circle (or break-glass); the profession's own circle. */
export const NOTE_LEVELS = ['normal', 'restricted', 'secrecy'] as const
export type NoteLevel = (typeof NOTE_LEVELS)[number]

/** Professions bound by secrecy even towards colleagues and the head. */
export const SECRET_PROFESSIONS = ['lawyer', 'psychologist'] as const satisfies readonly Role[]
export type SecretProfession = (typeof SECRET_PROFESSIONS)[number]

/** A correction may close a note more, never open it. */
export const MAY_BECOME: Record<NoteLevel, readonly NoteLevel[]> = {
  normal: ['normal', 'restricted', 'secrecy'],
  restricted: ['restricted', 'secrecy'],
  secrecy: ['secrecy'],
}
