import { randomInt } from 'node:crypto'
import { blindIndex } from '#app/core/blind_index'
import type { CodePurpose } from '#app/portal/codes/code_purpose'

export const newCode = () => String(randomInt(1_000_000)).padStart(6, '0')

/** Six digits are guessed in no time, so the hash needs the application's key. */
export const hashOfCode = (purpose: CodePurpose, contactIndex: string, code: string) =>
  blindIndex('one_time_codes.code_hash', `${purpose}:${contactIndex}:${code}`)
