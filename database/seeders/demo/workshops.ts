import type { WorkshopKind } from '#app/workshops/workshop_vocabulary'

export type DemoWorkshop = {
  kind: WorkshopKind
  name: string
  description: string
  language: string
  capacity: number
  people: number
  /** Days from today of each meeting, at `time` for `minutes`. */
  days: number[]
  time: string
  minutes: number
}

/** Twice a week, so that six of eleven are over. */
const TWICE_A_WEEK = [-20, -17, -13, -10, -6, -3, 1, 4, 8, 11, 15]

export const COURSE: DemoWorkshop = {
  kind: 'adaptation',
  name: 'Poznaj Polskę, grupa jesienna',
  description:
    'Jak działa Polska: urzędy, szkoła, lekarz, praca, historia. Prosty polski i ukraiński.',
  ...{ language: 'pl', capacity: 15, people: 12 },
  ...{ days: TWICE_A_WEEK, time: '10:00', minutes: 90 },
}

export const PAST: DemoWorkshop = {
  kind: 'event',
  name: 'Śniadanie kultur',
  description: 'Każdy przynosi potrawę ze swojego domu. Gotujemy, jemy i rozmawiamy.',
  ...{ language: 'pl', capacity: 30, people: 14 },
  ...{ days: [-9], time: '10:00', minutes: 180 },
}

export const TODAY: DemoWorkshop = {
  kind: 'vocational',
  name: 'CV i rozmowa o pracę',
  description: 'Piszemy CV po polsku i ćwiczymy rozmowę. Zabierz dokumenty o swojej pracy.',
  ...{ language: 'pl', capacity: 10, people: 8 },
  ...{ days: [0], time: '16:00', minutes: 120 },
}

export const AHEAD: DemoWorkshop[] = [
  {
    kind: 'multiculturalism',
    name: 'Wielokulturowa szkoła: jak rozmawiać w klasie',
    description: 'Dla nauczycieli i rodziców. Przykłady z krakowskich szkół i ćwiczenia w parach.',
    ...{ language: 'pl', capacity: 30, people: 6 },
    ...{ days: [8], time: '15:00', minutes: 180 },
  },
  {
    kind: 'business',
    name: 'Власна справа в Польщі: від ідеї до реєстрації',
    description: 'Форми діяльності, податки, ZUS, рахунки. Візьміть із собою свої запитання.',
    ...{ language: 'uk', capacity: 12, people: 9 },
    ...{ days: [12], time: '16:30', minutes: 150 },
  },
]

/** Overall mark, whether it helped, language, what to change. */
export const ANSWERS: [number, 'yes' | 'partly' | 'no', string, string | null][] = [
  [5, 'yes', 'uk', 'Дуже дякую, приходжу ще раз!'],
  [5, 'yes', 'uk', null],
  [4, 'yes', 'pl', 'Trochę za głośno przy drugim stole.'],
  [5, 'yes', 'be', null],
  [3, 'partly', 'ru', 'Хотелось бы больше времени.'],
  [5, 'yes', 'ar', 'شكرًا، كان يومًا جميلًا.'],
  [4, 'partly', 'uk', null],
  [4, 'yes', 'en', 'Please tell us earlier what to bring.'],
  [2, 'no', 'ru', null],
]
