import type { DemoTopic } from '#database/seeders/demo/topics'

/** What advisers write: what was asked, what was done. No names. */
export const NOTES: Record<DemoTopic, string[]> = {
  residence_permit: [
    'Wspólnie wypełniliśmy wniosek o kartę pobytu. Brakuje umowy najmu i opłaty skarbowej, lista przekazana.',
    'Sprawdziliśmy stan sprawy w MOS. Wezwanie do uzupełnienia: zaświadczenie z ZUS, termin 14 dni.',
    'Karta kończy się w przyszłym miesiącu. Omówiliśmy dokumenty i opłaty, umówiona pomoc przy wniosku.',
  ],
  temporary_protection: [
    'Wyjaśnione, do kiedy obowiązuje ochrona i kiedy można złożyć wniosek o kartę CUKR.',
    'Status UKR zawieszony po wyjeździe. Przygotowane pismo do gminy o przywrócenie.',
  ],
  work_permit: [
    'Pracodawca zmienił stanowisko. Wyjaśniliśmy, kiedy potrzebne jest nowe zezwolenie.',
    'Sprawdzony okres ważności oświadczenia o powierzeniu pracy, przekazany wzór wniosku.',
  ],
  family_reunification: [
    'Omówione warunki: dochód, mieszkanie, ubezpieczenie. Przekazana lista dokumentów dla żony i dzieci.',
  ],
  citizenship: [
    'Liczyliśmy okresy pobytu. Brakuje certyfikatu B1, podane terminy egzaminu państwowego.',
  ],
  job_search: [
    'Przygotowane CV po polsku, wysłane trzy zgłoszenia. Za tydzień sprawdzamy odpowiedzi.',
    'Szuka pracy w zawodzie (księgowość). Skierowanie do doradcy zawodowego i na kurs polskiego B1.',
    'Rejestracja w urzędzie pracy: wyjaśnione dokumenty, umówiony termin.',
  ],
  work_contract: [
    'Przeczytaliśmy umowę zlecenia zdanie po zdaniu. Wątpliwości co do okresu wypowiedzenia, konsultacja z prawnikiem.',
  ],
  work_rights: [
    'Pracodawca nie wypłacił wynagrodzenia za dwa miesiące. Przygotowane wezwanie do zapłaty i skarga do PIP.',
  ],
  own_business: [
    'Wyjaśnione, kto może założyć jednoosobową działalność. Przejście przez formularz CEIDG.',
  ],
  career_counselling: [
    'Bilans kompetencji, wybrane dwa kursy zawodowe. Następne spotkanie za trzy tygodnie.',
  ],
  preschool_school: [
    'Zapis dziecka do szkoły podstawowej w rejonie: wniosek wypełniony, kontakt z sekretariatem.',
    'Brak miejsc w przedszkolu publicznym. Sprawdzone listy uzupełniające, złożone trzy wnioski.',
  ],
  studies: ['Omówiona rekrutacja na studia i stypendia. Dyplom wymaga apostille.'],
  polish_course: [
    'Test poziomujący: A2. Wpis na listę grupy popołudniowej.',
    'Chce chodzić na kurs w weekendy z powodu pracy zmianowej. Podane najbliższe terminy.',
  ],
  recognition: [
    'Dyplom pielęgniarki: wyjaśniona droga uznania i egzamin z języka. Skierowanie do izby.',
    'Świadectwo szkoły średniej: wniosek do kuratorium przygotowany, brakuje tłumaczenia przysięgłego.',
  ],
  doctor: [
    'Zapis do lekarza rodzinnego, wypełniona deklaracja. Przekazany słowniczek objawów.',
    'Potrzebna wizyta u kardiologa. Wspólny telefon do przychodni, termin za sześć tygodni.',
  ],
  health_insurance: [
    'Sprawdzone ubezpieczenie w eWUŚ: brak zgłoszenia przez pracodawcę. Napisana prośba o wyjaśnienie.',
  ],
  mental_health: ['Rozmowa wspierająca. Umówiona wizyta u psychologa w języku ukraińskim.'],
  disability: [
    'Wniosek o orzeczenie o niepełnosprawności dla dziecka, skompletowana dokumentacja medyczna.',
  ],
  housing: [
    'Umowa najmu wygasa z końcem miesiąca. Przejrzane ogłoszenia, wyjaśniona kaucja i najem okazjonalny.',
    'Właściciel nie zwraca kaucji. Przygotowane pismo, wskazana bezpłatna pomoc prawna.',
  ],
  family_benefits: [
    'Wniosek o 800+ złożony przez PUE ZUS. Pokazane, gdzie sprawdzić stan sprawy.',
    'Świadczenie wstrzymane po zmianie szkoły. Dosłane zaświadczenie o nauce dziecka.',
  ],
  social_aid: ['Trudna sytuacja po utracie pracy. Kontakt z MOPS, wniosek o zasiłek celowy.'],
  bank_and_bills: [
    'Otwarcie rachunku podstawowego: lista banków i dokumentów. Wyjaśniony rachunek za prąd.',
  ],
  pesel_and_records: [
    'Wniosek o PESEL wypełniony, umówiona wizyta w urzędzie gminy.',
    'Transkrypcja aktu urodzenia: brakuje tłumaczenia przysięgłego.',
  ],
  driving_licence: ['Wymiana prawa jazdy: sprawdzona konwencja, potrzebny egzamin teoretyczny.'],
  integration_activities: ['Zaproszenie na sobotnie spotkanie sąsiedzkie i warsztaty dla dzieci.'],
  discrimination: [
    'Odmowa wynajmu ze względu na pochodzenie. Spisana relacja, kontakt z prawnikiem.',
  ],
  violence: [
    'Rozmowa w osobnym pokoju. Ustalony bezpieczny sposób kontaktu, przekazane numery pomocy.',
  ],
  other: ['Pomoc w napisaniu podania i wysłaniu listu poleconego.'],
}

export const FOLLOW_UPS = [
  'Zadzwonić i sprawdzić, czy urząd odpowiedział.',
  'Przypomnieć o brakującym dokumencie.',
  'Umówić drugą rozmowę po otrzymaniu pisma.',
]

export const NEXT_STEPS = [
  {
    step: 'Zapłacić opłatę skarbową',
    office: 'Małopolski Urząd Wojewódzki',
    documents: 'Potwierdzenie przelewu',
  },
  { step: 'Złożyć wniosek', office: 'Urząd Gminy', documents: 'Paszport, zdjęcie, umowa najmu' },
  {
    step: 'Zarejestrować się jako osoba bezrobotna',
    office: 'Grodzki Urząd Pracy',
    documents: 'Paszport, świadectwo pracy',
  },
  { step: 'Odebrać zaświadczenie', office: 'ZUS', documents: 'Dokument tożsamości' },
  { step: 'Zanieść deklarację do przychodni', office: 'Przychodnia rejonowa', documents: null },
]
