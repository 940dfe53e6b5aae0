export type WrittenName = { own: string; latin: string }

/** `Олена=Olena, Іван=Ivan`; without `=` the name is written in Latin letters anyway. */
export const nameList = (text: string): WrittenName[] =>
  text
    .split(',')
    .map((entry) => entry.trim().split('='))
    .map(([own, latin]) => ({ own, latin: latin ?? own }))

export type People = {
  women: WrittenName[]
  men: WrittenName[]
  families: WrittenName[]
  /** Where the family name has another form for men. */
  familiesOfMen?: WrittenName[]
}
