const ISO =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NU NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE ZA ZM ZW'

/** `XX` stands for people without any citizenship. */
export const STATELESS = 'XX'
export const COUNTRIES = ISO.split(' ')

const lists = new Map<string, { value: string; label: string }[]>()

/** Countries named in the reader's language: Poland first, then by name. */
export function countryOptions(locale: string) {
  let list = lists.get(locale)
  if (!list) {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    const all = COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value }))
    all.sort((left, right) => left.label.localeCompare(right.label, locale))
    list = [
      ...all.filter(({ value }) => value === 'PL'),
      ...all.filter((one) => one.value !== 'PL'),
    ]
    lists.set(locale, list)
  }
  return list
}

export function languageOptions(locale: string, codes: readonly string[]) {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return codes.map((value) => ({ value, label: names.of(value) ?? value }))
}
