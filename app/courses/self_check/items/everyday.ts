import { gap, itemsOf, read } from '#app/courses/self_check/item'

const FIRST = itemsOf('A2.1', [
  read(
    'Szanowni Państwo, jutro od godziny 9:00 do 13:00 nie będzie ciepłej wody. Przepraszamy za kłopoty. Administracja',
    'Co się stanie jutro?',
    'Przez kilka godzin nie będzie ciepłej wody.',
    'Przez cały dzień nie będzie żadnej wody.',
    'Biuro administracji będzie zamknięte.',
    'Ciepła woda będzie droższa.'
  ),
  read(
    'Pani Iryna szukała pracy w sklepie, ale dostała pracę w kuchni hotelu. Na początku było jej trudno, bo nie znała nazw warzyw po polsku. Teraz zna już wszystkie.',
    'Dlaczego na początku było jej trudno?',
    'Nie znała polskich nazw warzyw.',
    'Nie lubiła pracy w kuchni.',
    'Hotel był daleko od domu.',
    'Nie umiała gotować.'
  ),
  read(
    'Proszę brać ten lek dwa razy dziennie, po jedzeniu, przez tydzień. Jeśli nie będzie lepiej, proszę przyjść jeszcze raz.',
    'Jak pacjent ma brać lek?',
    'Dwa razy dziennie, po posiłku.',
    'Dwa razy w tygodniu.',
    'Raz dziennie, przed jedzeniem.',
    'Tylko wtedy, gdy nie będzie lepiej.'
  ),
  read(
    'Biblioteka zaprasza na spotkania dla rodziców z dziećmi do lat pięciu. Wstęp wolny, ale trzeba się zapisać przez telefon.',
    'Co trzeba zrobić, żeby przyjść na spotkanie?',
    'Zadzwonić i się zapisać.',
    'Kupić bilet.',
    'Wysłać e-mail.',
    'Wyrobić kartę biblioteczną.'
  ),
  gap('W naszej grupie jest pięć ___.', 'osób', 'osoby', 'osoba', 'osobami'),
  gap('Jadę do pracy ___.', 'autobusem', 'autobus', 'autobusu', 'autobusie'),
  gap('W zeszłym roku oni ___ w Lublinie.', 'mieszkali', 'mieszkały', 'mieszkał', 'mieszkają'),
  gap('Ten dom jest ___ niż tamten.', 'większy', 'duży', 'największy', 'więcej'),
])

const SECOND = itemsOf('A2.2', [
  read(
    'Zgubiono legitymację szkolną na nazwisko Kowalenko. Znalazcę proszę o telefon albo zostawienie legitymacji w sekretariacie szkoły.',
    'Co ma zrobić osoba, która znajdzie legitymację?',
    'Zadzwonić lub oddać ją w sekretariacie.',
    'Wysłać ją pocztą do szkoły.',
    'Zanieść ją na policję.',
    'Zapłacić w sekretariacie.'
  ),
  read(
    'Chociaż padał deszcz, poszliśmy w góry. Po godzinie Marta powiedziała, że chce wracać, bo ma mokre buty. Reszta poszła dalej.',
    'Dlaczego Marta chciała wracać?',
    'Miała mokre buty.',
    'Była bardzo głodna.',
    'Bała się iść dalej.',
    'Wszyscy chcieli wracać.'
  ),
  read(
    'Umowa jest na czas określony, od 1 marca do 31 sierpnia. Okres próbny trwa trzy miesiące. Wynagrodzenie jest wypłacane do dziesiątego dnia następnego miesiąca.',
    'Kiedy pracownik dostanie pieniądze za marzec?',
    'Najpóźniej 10 kwietnia.',
    'Najpóźniej 1 marca.',
    'Po okresie próbnym.',
    'Dopiero 31 sierpnia.'
  ),
  read(
    '– Może pójdziemy w sobotę do kina? – Wolałbym w niedzielę, bo w sobotę pomagam bratu w przeprowadzce. – Dobrze, to kupię bilety na szesnastą.',
    'Kiedy pójdą do kina?',
    'W niedzielę o szesnastej.',
    'W sobotę o szesnastej.',
    'W sobotę rano.',
    'W niedzielę rano.'
  ),
  gap(
    'Jutro na pewno ___ ten list i od razu go wyślę.',
    'napiszę',
    'będę napisać',
    'napisałem',
    'pisałem'
  ),
  gap('Pomagam ___ w nauce polskiego.', 'sąsiadce', 'sąsiadkę', 'sąsiadka', 'sąsiadką'),
  gap('Rozmawialiśmy o naszych ___.', 'dzieciach', 'dzieci', 'dziećmi', 'dzieciom'),
  gap('Proszę ___ drzwi, bo jest zimno.', 'zamknąć', 'zamyka', 'zamknął', 'zamknięcie'),
])

export const EVERYDAY = [...FIRST, ...SECOND]
