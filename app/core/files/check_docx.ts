import { RefusedFile } from '#app/core/files/refused_file'
import { readEntry, zipEntries, type ZipEntry } from '#app/core/files/zip_entries'

const TYPES = '[Content_Types].xml'
const IS_DOCUMENT =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/
const HAS_MACROS = /macroEnabled|vbaProject|vnd\.ms-office\.(?:vba|activeX)/i
const MACRO_PART = /(?:vbaProject|vbaData|activeX\d*)\.(?:bin|xml)$|(?:^|\/)activeX\//i
const EMBEDDED_PART = /(?:^|\/)embeddings\/|oleObject|\.(?:exe|dll|js|vbs|bat|cmd|ps1|scr|lnk)$/i
const OUTSIDE = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi
/** A link that a reader may press; everything else from outside is fetched unasked. */
const IS_LINK = /Type\s*=\s*["'][^"']*\/hyperlink["']/i
const ENTITIES = /<!(?:DOCTYPE|ENTITY)/i

function refuseParts(entries: ZipEntry[]) {
  const names = entries.map(({ name }) => name)
  if (new Set(names).size < names.length || names.some((name) => /^\/|\.\.|\\/.test(name))) {
    throw new RefusedFile('damaged')
  }
  if (!names.includes(TYPES) || !names.some((name) => name.startsWith('word/'))) {
    throw new RefusedFile('mismatch')
  }
  if (names.some((name) => MACRO_PART.test(name))) {
    throw new RefusedFile('docx_macros')
  }
  if (names.some((name) => EMBEDDED_PART.test(name))) {
    throw new RefusedFile('docx_embedded')
  }
}

function checkTypes(words: string) {
  if (HAS_MACROS.test(words)) {
    throw new RefusedFile('docx_macros')
  }
  if (!IS_DOCUMENT.test(words)) {
    throw new RefusedFile('mismatch')
  }
}

function refuseOutside(words: string) {
  if (ENTITIES.test(words)) {
    throw new RefusedFile('damaged')
  }
  if (words.match(OUTSIDE)?.some((one) => !IS_LINK.test(one))) {
    throw new RefusedFile('docx_linked')
  }
}

/** Takes a DOCX without macros, embedded objects and parts fetched from elsewhere; kept as it is. */
export async function checkDocx(bytes: Buffer) {
  try {
    const entries = zipEntries(bytes)
    refuseParts(entries)
    for (const entry of entries) {
      const content = await readEntry(bytes, entry)
      if (entry.name === TYPES) {
        checkTypes(content.toString('utf8'))
      }
      if (entry.name.endsWith('.rels')) {
        refuseOutside(content.toString('utf8'))
      }
    }
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged', { cause: error })
  }
}
