/** Kind; code (after a dot: a detail of the code before it); the fund's Polish words; English. */
const VALUES = `
education | none | Brak lub niepełne podstawowe (ISCED 0) | None or incomplete primary (ISCED 0)
education | below_primary | Niższe niż podstawowe (ISCED 0–2) | Lower than primary (ISCED 0–2)
education | primary | Podstawowe (ISCED 1) lub gimnazjalne (ISCED 2) | Primary (ISCED 1) or lower secondary (ISCED 2)
education | secondary | Ponadgimnazjalne (ISCED 3) lub policealne (ISCED 4) | Upper secondary (ISCED 3) or post-secondary (ISCED 4)
education | tertiary | Wyższe (ISCED 5–8) | Tertiary (ISCED 5–8)
labour_market | unemployed | Osoba bezrobotna | Unemployed
labour_market | unemployed.long_term | długotrwale bezrobotna | long-term unemployed
labour_market | unemployed.other | inne | other
labour_market | inactive | Osoba bierna zawodowo | Inactive
labour_market | inactive.not_learning | osoba nieuczestnicząca w kształceniu lub szkoleniu | not in education or training
labour_market | inactive.learning | osoba ucząca się | in education
labour_market | working | Osoba pracująca | Employed
labour_market | working.self_employed | prowadząca działalność na własny rachunek | self-employed
labour_market | working.government | w administracji rządowej | in government administration
labour_market | working.local_government | w administracji samorządowej (z wyłączeniem szkół i placówek) | in local government (without schools)
labour_market | working.ngo | w organizacji pozarządowej | in a non-governmental organisation
labour_market | working.small_enterprise | w MMŚP | in a micro, small or medium enterprise
labour_market | working.large_enterprise | w dużym przedsiębiorstwie | in a large enterprise
labour_market | working.medical | w podmiocie wykonującym działalność leczniczą | in a health-care provider
labour_market | working.school_teaching | w szkole lub placówce (kadra pedagogiczna) | in a school, teaching staff
labour_market | working.school_other | w szkole lub placówce (kadra niepedagogiczna) | in a school, other staff
labour_market | working.school_managing | w szkole lub placówce (kadra zarządzająca) | in a school, managing staff
labour_market | working.university | na uczelni | at a university
labour_market | working.other | inne | other
third_country | yes | Tak | Yes
third_country | no | Nie | No
foreign_background | yes | Tak | Yes
foreign_background | no | Nie | No
minority | yes | Tak | Yes
minority | no | Nie | No
housing_exclusion | yes | Tak | Yes
housing_exclusion | no | Nie | No
disability | yes | Tak | Yes
disability | no | Nie | No
`

export const statementValues = VALUES.trim()
  .split('\n')
  .map((line, position) => {
    const [kind, code, polish, english] = line.split('|').map((part) => part.trim())
    const parent = code.includes('.') ? code.split('.')[0] : null
    const names = { name_pl: polish, name_en: english }
    return { kind, code, parent, ...names, position, valid_from: '2021-01-01' }
  })
