import { RefusedFile } from '#app/core/files/refused_file'

const MAX_LETTERS = 150

/** Controls, line separators, and marks that turn the reading direction: `gpj.exe` for `exe.jpg`. */
const DISGUISING = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u
/** The sign of letters that could not be read, and Polish or Cyrillic read in a wrong encoding. */
const UNREADABLE = /\uFFFD|[ÃÄÅÐÑ][\u0080-\u00BF]/u
/** What runs on somebody's computer, in the last place but one. */
const RUNS =
  /\.(?:exe|com|scr|pif|bat|cmd|ps1|vbs?|js|mjs|wsf|hta|jar|msi|msix|lnk|reg|sh|app|apk|php\d?|phtml|asp|aspx|jsp|cgi|html?|xhtml|svg|docm|dotm|xlsm|dll|iso|img)$/i

export type FileName = { name: string; extension: string }

/** The name as people see it, or the reason why it misleads. */
export function checkName(given: string): FileName {
  const name = given.normalize('NFC').split(/[/\\]/).at(-1)!.trim()
  if (!name.isWellFormed() || UNREADABLE.test(name)) {
    throw new RefusedFile('name_unreadable')
  }
  if (DISGUISING.test(name)) {
    throw new RefusedFile('name_disguised')
  }
  if ([...name].length > MAX_LETTERS) {
    throw new RefusedFile('name_too_long')
  }
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)]
  if (RUNS.test(stem.trimEnd())) {
    throw new RefusedFile('name_disguised')
  }
  if (stem.trim() === '') {
    throw new RefusedFile('type')
  }
  return { name, extension: extension.toLowerCase() }
}
