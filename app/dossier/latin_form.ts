import anyAscii from 'any-ascii'

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** A name in letters that everybody at the desk can read; null when it is in such letters already. */
export const latinForm = (name: string) =>
  LATIN.test(name)
    ? null
    : anyAscii(name)
        .replace(/['’]/g, '')
        .replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())
