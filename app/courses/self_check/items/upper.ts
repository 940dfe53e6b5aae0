import { gap, itemsOf, read } from '#app/courses/self_check/item'

const FIRST = itemsOf('B2.1', [
  read(
    'Choć badania wskazują, że dzieci dwujęzyczne później zaczynają mówić, różnica ta zanika przed rozpoczęciem nauki w szkole. Obawy rodziców są więc na ogół nieuzasadnione.',
    'Jaki wniosek wynika z tekstu?',
    'Rodzice zwykle nie mają powodu do niepokoju.',
    'Dwujęzyczność utrudnia dzieciom naukę w szkole.',
    'Dzieci dwujęzyczne mówią gorzej także w szkole.',
    'Drugiego języka lepiej uczyć dopiero w szkole.'
  ),
  read(
    'Sąd oddalił powództwo, uznając, że umowę wypowiedziano z zachowaniem terminu. Powódce przysługuje apelacja w ciągu dwóch tygodni od doręczenia wyroku z uzasadnieniem.',
    'Jaka jest sytuacja powódki?',
    'Przegrała, ale może się odwołać.',
    'Wygrała, lecz wyrok może zostać zmieniony.',
    'Czeka na pierwszy wyrok w tej sprawie.',
    'Przegrała i nie może już nic zrobić.'
  ),
  read(
    'Dyrektor nie krył rozczarowania: frekwencja na wystawie, na którą muzeum czekało trzy lata, okazała się niższa niż na pokazach lokalnych twórców. Winą obarczał jednak nie publiczność, lecz skąpą promocję.',
    'Co według dyrektora było przyczyną niskiej frekwencji?',
    'Zbyt słaba reklama wystawy.',
    'Brak zainteresowania sztuką.',
    'Pokazy lokalnych twórców.',
    'Zbyt długie oczekiwanie na wystawę.'
  ),
  read(
    'Najemca może podnająć lokal wyłącznie za pisemną zgodą wynajmującego. Brak sprzeciwu nie oznacza zgody.',
    'Kiedy najemca może podnająć mieszkanie?',
    'Gdy wynajmujący zgodzi się na piśmie.',
    'Gdy wynajmujący nie zgłosi sprzeciwu.',
    'Gdy zawiadomi wynajmującego na piśmie.',
    'Zawsze, jeśli sam w nim mieszka.'
  ),
  gap('Mimo że ___ zmęczona, dokończyła raport.', 'była', 'będzie', 'będąc', 'być'),
  gap('Gdyby nie korek, ___ na czas.', 'zdążylibyśmy', 'zdążymy', 'zdążyliśmy', 'zdążając'),
  gap(
    'Dokumenty ___ przez komisję są już w archiwum.',
    'sprawdzone',
    'sprawdzające',
    'sprawdziwszy',
    'sprawdzały'
  ),
  gap('Zależy mi ___, żeby wszyscy zrozumieli zasady.', 'na tym', 'o tym', 'z tego', 'tym'),
])

const SECOND = itemsOf('B2.2', [
  read(
    'Autorka nie tyle polemizuje z poprzednikami, ile dopisuje do ich ustaleń brakujące rozdziały. Trudno jednak oprzeć się wrażeniu, że ostrożność bywa tu nadmierna: niektóre tezy aż się proszą o śmielsze sformułowanie.',
    'Co recenzent zarzuca autorce?',
    'Brak odwagi w formułowaniu wniosków.',
    'Zbyt ostrą krytykę poprzedników.',
    'Pominięcie ustaleń innych badaczy.',
    'Nadmierną długość książki.'
  ),
  read(
    'Ustawa wprawdzie dopuszcza takie rozwiązanie, lecz obwarowuje je warunkami, których spełnienie w praktyce graniczy z cudem.',
    'Co autor sądzi o tym rozwiązaniu?',
    'Jest dozwolone, ale prawie niewykonalne.',
    'Jest sprzeczne z ustawą.',
    'Jest łatwe, jeśli zna się przepisy.',
    'Zostanie wkrótce wprowadzone.'
  ),
  read(
    'Gdy spytano go o sukcesję w firmie, prezes zbył dziennikarzy żartem, po czym skierował rozmowę na wyniki kwartalne.',
    'Jak zachował się prezes?',
    'Uniknął odpowiedzi.',
    'Udzielił wyczerpującej odpowiedzi.',
    'Obraził się na dziennikarzy.',
    'Zapowiedział odejście z firmy.'
  ),
  read(
    'Spadek bezrobocia bywa złudny. Gdy zniechęceni przestają szukać pracy, znikają ze statystyk, choć ich położenie bynajmniej się nie poprawia.',
    'Dlaczego spadek bezrobocia może być złudny?',
    'Kto przestaje szukać pracy, nie jest już liczony.',
    'Ludzie przyjmują gorzej płatną pracę.',
    'Urzędy celowo podają fałszywe dane.',
    'Zniechęceni wyjeżdżają do pracy za granicę.'
  ),
  gap(
    '___ list, od razu zadzwoniła do adwokata.',
    'Przeczytawszy',
    'Przeczytana',
    'Przeczytany',
    'Przeczytać'
  ),
  gap('Nie sposób ___ się z tą opinią.', 'zgodzić', 'zgodzi', 'zgodzenie', 'zgodził'),
  gap('Oby tylko ___ na czas!', 'zdążyli', 'zdążą', 'zdążać', 'zdążyliby'),
  gap(
    'Policjantka rozmawiała z ___ dzieci, które widziały wypadek.',
    'pięciorgiem',
    'pięcioro',
    'pięcioma',
    'pięć'
  ),
])

export const UPPER = [...FIRST, ...SECOND]
