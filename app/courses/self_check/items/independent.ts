import { gap, itemsOf, read } from '#app/courses/self_check/item'

const FIRST = itemsOf('B1.1', [
  read(
    'Wielu mieszkańców uważa, że nowa linia tramwajowa skróci czas dojazdu do centrum. Przedsiębiorcy z ulicy Długiej obawiają się jednak, że w czasie budowy stracą klientów.',
    'Czego boją się przedsiębiorcy?',
    'Że podczas budowy będą mieli mniej klientów.',
    'Że dojazd do centrum będzie trwał dłużej.',
    'Że tramwaj nie będzie się zatrzymywał na ich ulicy.',
    'Że mieszkańcy nie będą jeździć tramwajem.'
  ),
  read(
    'Reklamację można złożyć w ciągu 14 dni od zakupu. Należy okazać paragon lub inny dowód zakupu. Sklep odpowiada na piśmie.',
    'Co jest potrzebne do reklamacji?',
    'Dokument, który potwierdza zakup.',
    'Dowód osobisty kupującego.',
    'Pisemna odpowiedź sklepu.',
    'Oryginalne opakowanie towaru.'
  ),
  read(
    'Gdyby nie pomoc sąsiadki, nie odebrałbym syna z przedszkola na czas. Mój pociąg spóźnił się prawie godzinę, a telefon rozładował mi się jeszcze w pracy.',
    'Co się stało?',
    'Dzięki sąsiadce syn został odebrany na czas.',
    'Syn czekał w przedszkolu prawie godzinę.',
    'Ojciec zadzwonił z pociągu do przedszkola.',
    'Sąsiadka spóźniła się do przedszkola.'
  ),
  read(
    'Kurs jest przeznaczony dla osób, które ukończyły już poziom A2. Ci, którzy nie mają zaświadczenia, rozwiązują krótki test w sekretariacie.',
    'Kto musi rozwiązać test?',
    'Osoby, które nie mają zaświadczenia.',
    'Wszyscy uczestnicy kursu.',
    'Osoby, które mają zaświadczenie.',
    'Pracownicy sekretariatu.'
  ),
  gap(
    'Gdybym miał więcej czasu, ___ się polskiego codziennie.',
    'uczyłbym',
    'uczę',
    'będę uczył',
    'uczyłem'
  ),
  gap('To jest kobieta, ___ mówiłem ci wczoraj.', 'o której', 'o którą', 'która', 'z którą'),
  gap('Chcę, żebyś jutro ___ wcześniej.', 'przyszedł', 'przyjdziesz', 'przychodzisz', 'przyjść'),
  gap(
    'Kiedy wchodziłem do domu, nagle ___ telefon.',
    'zadzwonił',
    'dzwoni',
    'zadzwoni',
    'dzwoniłby'
  ),
])

const SECOND = itemsOf('B1.2', [
  read(
    'Coraz więcej firm pozwala pracować z domu. Zwolennicy tego rozwiązania podkreślają, że oszczędza się czas na dojazdy. Przeciwnicy zauważają, że trudniej wtedy oddzielić pracę od życia prywatnego.',
    'Jaką wadę pracy z domu wymieniono w tekście?',
    'Praca miesza się z życiem prywatnym.',
    'Dojazdy zajmują więcej czasu.',
    'Firmy mniej płacą pracownikom.',
    'Pracownicy czują się samotni.'
  ),
  read(
    'W razie nieobecności uczestnik powinien zawiadomić prowadzącego najpóźniej w dniu zajęć. Trzy nieusprawiedliwione nieobecności są podstawą do skreślenia z listy.',
    'Co grozi za trzy nieusprawiedliwione nieobecności?',
    'Utrata miejsca na kursie.',
    'Powtórzenie testu.',
    'Rozmowa z prowadzącym.',
    'Dodatkowa opłata.'
  ),
  read(
    'Przez lata omijałem tę księgarnię, przekonany, że sprzedaje się w niej wyłącznie podręczniki. Dopiero gdy schroniłem się tam przed deszczem, odkryłem dział z reportażami, do którego dziś zaglądam co tydzień.',
    'Dlaczego autor wcześniej nie wchodził do księgarni?',
    'Myślał, że są tam tylko podręczniki.',
    'Nie lubił czytać reportaży.',
    'Miał do niej za daleko.',
    'Była otwarta tylko raz w tygodniu.'
  ),
  read(
    'Wniosek należy złożyć osobiście albo przez pełnomocnika. Jeżeli w dokumentach są braki, urząd wzywa do ich uzupełnienia w terminie siedmiu dni. Po tym czasie wniosek pozostaje bez rozpoznania.',
    'Co się stanie, jeśli ktoś nie uzupełni dokumentów na czas?',
    'Urząd nie zajmie się jego wnioskiem.',
    'Urząd da mu kolejne siedem dni.',
    'Nowy wniosek złoży pełnomocnik.',
    'Urząd wyda decyzję bez tych dokumentów.'
  ),
  gap('Ten most ___ w 1933 roku.', 'zbudowano', 'zbudował się', 'budując', 'zbudować'),
  gap('Nie znam nikogo, ___ mógłby mi pomóc.', 'kto', 'kogo', 'komu', 'kim'),
  gap('___ z domu, zgasiłem światło.', 'Wychodząc', 'Wychodzącym', 'Wyjście', 'Wyszedł'),
  gap('Im dłużej się uczę, ___ więcej rozumiem.', 'tym', 'niż', 'jak', 'tak'),
])

export const INDEPENDENT = [...FIRST, ...SECOND]
