import { numberOf, peselOf, phoneOf } from '../data_set/fill.ts'

export type Query = { operation: string; words: string; isExact?: true }

/** What is typed at a desk; every one of them fits somebody in the small register too, but the last. */
export const QUERIES: Query[] = [
  { operation: 'two common words', words: 'Олена Ковальчук' },
  { operation: 'in Polish spelling', words: 'Kowalczuk Ołena' },
  { operation: 'one common word', words: 'Shevchenko' },
  { operation: 'one common given name', words: 'Oksana' },
  { operation: 'half-typed, one word', words: 'Kov' },
  { operation: 'half-typed, two words', words: 'Ol Shev' },
  { operation: 'three words', words: 'Nguyen Thi Lan' },
  { operation: 'patronymic not on record', words: 'Шевченко Олександр Петрович' },
  { operation: 'Georgian script', words: 'ბერიძე ნინო' },
  { operation: 'Arabic script', words: 'محمد الخطيب' },
  { operation: 'one slip', words: 'Olena Kovlachuk' },
  { operation: 'nobody', words: 'Zbigniew Brzęczyszczykiewicz' },
  { operation: 'telephone', words: phoneOf(700), isExact: true },
  { operation: 'PESEL', words: peselOf(700), isExact: true },
  { operation: 'client number', words: numberOf(700), isExact: true },
]
