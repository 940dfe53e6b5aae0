/** Why a file is not taken: each has its sentence at `files:refused.<code>`. */
export const REFUSALS = [
  'missing',
  'empty',
  'too_large',
  'name_too_long',
  'name_unreadable',
  'name_disguised',
  'type',
  'mismatch',
  'polyglot',
  'damaged',
  'too_many_pixels',
  'pdf_encrypted',
  'pdf_active',
  'docx_bomb',
  'docx_macros',
  'docx_embedded',
  'docx_linked',
  'already_here',
  'not_stored',
] as const

export type Refusal = (typeof REFUSALS)[number]

/** A file that the Centre does not keep. */
export class RefusedFile extends Error {
  constructor(
    public code: Refusal,
    options?: ErrorOptions
  ) {
    super(code, options)
  }
}
