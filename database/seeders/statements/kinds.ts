/** Code; who may read it; * where the funds let a person refuse; indicators; names; questions. */
const KINDS = `
education           | ordinary |   | EECO09-11 | Wykształcenie | Education | Jakie wykształcenie ma ta osoba? | What education does this person have?
labour_market       | ordinary |   | EECO02-05 | Status na rynku pracy | Labour-market status | Jaka jest sytuacja tej osoby na rynku pracy? | What is this person’s situation on the labour market?
third_country       | ordinary |   | EECO13    | Obywatel państwa trzeciego | Third-country national | Czy to obywatel państwa spoza UE albo bezpaństwowiec? | Is this a national of a country outside the EU, or stateless?
foreign_background  | ordinary |   | EECO14    | Osoba obcego pochodzenia | Foreign background | Czy to osoba obcego pochodzenia? | Does this person have a foreign background?
minority            | ethnic   | * | EECO15    | Mniejszość | Minority | Czy ta osoba należy do mniejszości, na przykład społeczności romskiej? | Does this person belong to a minority, such as a Roma community?
housing_exclusion   | housing  |   | EECO16    | Bezdomność lub wykluczenie z dostępu do mieszkań | Homelessness or housing exclusion | Czy ta osoba jest bezdomna albo nie ma dostępu do mieszkania? | Is this person homeless or excluded from housing?
disability          | health   | * | EECO12    | Niepełnosprawność | Disability | Czy to osoba z niepełnosprawnością? | Is this a person with a disability?
`

export const statementKinds = KINDS.trim()
  .split('\n')
  .map((line, position) => {
    const [code, group, star, indicator, ...words] = line.split('|').map((part) => part.trim())
    return {
      code,
      field_group: group,
      may_refuse: star === '*',
      indicator,
      name_pl: words[0],
      name_en: words[1],
      question_pl: words[2],
      question_en: words[3],
      position,
    }
  })
