/** Countries that people here come from most, the most frequent first (ISO 3166). */
export const COUNTRIES =
  'UA BY IN GE CO RU VN TR AM AZ KZ UZ TJ KG MD NP BD PK PH LK ID CN IR IQ SY LB EG TN MA DZ NG GH ZW ET RW CM BR VE PE MX AR US GB DE IT ES FR RO BG HU CZ SK LT LV PL'.split(
    ' '
  )
