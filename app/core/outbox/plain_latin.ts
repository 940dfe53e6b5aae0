const PLAIN: Record<string, string> = {
  'ł': 'l',
  'Ł': 'L',
  '„': '"',
  '”': '"',
  '’': "'",
  '–': '-',
  '…': '...',
}

/**
 * Polish letters without their marks. One such letter would make a text message Unicode and cut its
 * parts from 160 characters to 70; messages in Poland are usually written so.
 */
export const plainLatin = (text: string) =>
  text
    .replace(/[łŁ„”’–…]/g, (letter) => PLAIN[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
