import { gap, itemsOf, reply, same } from '#app/courses/self_check/item'

export const ALPHABET = itemsOf('A0', [
  same('KAWA', 'kawa', 'kasa', 'kara', 'kama'),
  same('SZKOŁA', 'szkoła', 'skała', 'szkło', 'szkoda'),
  same('ul. Długa 12', 'ul. Długa 12', 'ul. Dolna 12', 'ul. Długa 21', 'ul. Duża 12'),
  same('PIĄTEK', 'piątek', 'piątka', 'pisanka', 'początek'),
  reply('– Dzień dobry!', 'Dzień dobry!', 'Dobranoc!', 'Na zdrowie!', 'Nie ma za co.'),
  gap('Mam na ___ Anna.', 'imię', 'dom', 'dzień', 'miasto'),
  reply('– Dziękuję!', 'Proszę bardzo.', 'Dobranoc.', 'Smacznego.', 'Jestem Jan.'),
  gap('jeden, dwa, ___, cztery', 'trzy', 'pięć', 'sześć', 'siedem'),
])
