/** Codes of ISO 15924; `Zyyy` is any other script. */
export const SCRIPTS = ['Latn', 'Cyrl', 'Geor', 'Arab', 'Zyyy'] as const
export type Script = (typeof SCRIPTS)[number]

const PATTERNS: [Script, RegExp][] = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
]

export const scriptOf = (text: string): Script =>
  PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Zyyy'
