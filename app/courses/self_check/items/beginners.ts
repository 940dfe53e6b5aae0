import { gap, itemsOf, read } from '#app/courses/self_check/item'

const FIRST = itemsOf('A1.1', [
  read(
    'Mam na imię Olena. Jestem z Ukrainy. Mieszkam w Krakowie.',
    'Gdzie mieszka Olena?',
    'W Krakowie.',
    'W Ukrainie.',
    'W Warszawie.',
    'W Tarnowie.'
  ),
  read(
    'Sklep jest otwarty od poniedziałku do piątku od 8:00 do 18:00. W sobotę i niedzielę jest zamknięty.',
    'Kiedy sklep jest zamknięty?',
    'W niedzielę.',
    'We wtorek rano.',
    'W piątek o 10:00.',
    'W środę o 17:00.'
  ),
  read(
    'Kawa – 12 zł, herbata – 9 zł, sok – 10 zł, woda – 6 zł.',
    'Co kosztuje dziewięć złotych?',
    'Herbata.',
    'Kawa.',
    'Sok.',
    'Woda.'
  ),
  read(
    'To jest moja rodzina. Mam żonę i dwóch synów. Moja żona ma na imię Sara.',
    'Kto to jest Sara?',
    'Żona.',
    'Córka.',
    'Siostra.',
    'Matka.'
  ),
  gap('Ja ___ z Białorusi.', 'jestem', 'jest', 'jesteś', 'są'),
  gap('Jak się pan ___?', 'nazywa', 'nazywam', 'nazywasz', 'nazywają'),
  gap('To jest ___ siostra.', 'moja', 'mój', 'moje', 'moi'),
  gap('– ___ masz lat? – Trzydzieści.', 'Ile', 'Jak', 'Gdzie', 'Kto'),
])

const SECOND = itemsOf('A1.2', [
  read(
    'Cześć, Marku! Nie mogę dziś przyjść na kawę, bo moje dziecko jest chore. Może w czwartek? Ania',
    'Dlaczego Ania nie przyjdzie dzisiaj?',
    'Jej dziecko jest chore.',
    'Ania jest chora.',
    'Ania dziś pracuje.',
    'Ania nie lubi kawy.'
  ),
  read(
    'Autobus 304 odjeżdża o 7:15, 7:35 i 7:55. W niedzielę autobus nie jeździ.',
    'Jest poniedziałek, godzina 7:40. O której jest następny autobus?',
    'O 7:55.',
    'O 7:35.',
    'O 7:15.',
    'Dzisiaj nie ma autobusu.'
  ),
  read(
    'Pokój do wynajęcia. Blisko uniwersytetu, drugie piętro, bez windy. Cena 1200 zł, prąd i gaz w cenie.',
    'Co jest prawdą?',
    'Prąd i gaz są w cenie.',
    'W budynku jest winda.',
    'Pokój jest na parterze.',
    'Uniwersytet jest daleko.'
  ),
  read(
    'Pan Adam wstaje o szóstej. O siódmej jedzie do pracy tramwajem. Wraca do domu o szesnastej i gotuje obiad.',
    'Co pan Adam robi po pracy?',
    'Gotuje obiad.',
    'Je śniadanie.',
    'Jedzie do sklepu.',
    'Idzie do kina.'
  ),
  gap('Proszę czarną ___.', 'kawę', 'kawa', 'kawy', 'kawą'),
  gap('Przepraszam, nie mam ___.', 'czasu', 'czas', 'czasem', 'czasie'),
  gap('Moja siostra mieszka w ___.', 'Polsce', 'Polska', 'Polskę', 'Polski'),
  gap('Wczoraj Maria ___ w domu.', 'była', 'był', 'było', 'jest'),
])

export const BEGINNERS = [...FIRST, ...SECOND]
