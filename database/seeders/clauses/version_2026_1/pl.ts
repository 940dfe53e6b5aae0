import type { PaperText } from '#app/clients/papers/paper_text'

export default {
  title: 'Informacja o Twoich danych osobowych',
  lead: 'Tę informację musimy Ci dać. Niczego nie musisz podpisywać. Zapytaj nas, jeśli coś jest niejasne.',
  sections: [
    {
      heading: 'Kto odpowiada za Twoje dane',
      paragraphs: [
        'Za Twoje dane odpowiada (administrator danych): {{controller}}, {{address}}.',
        'Kontakt: {{contact}}.',
      ],
    },
    {
      heading: 'Inspektor ochrony danych',
      paragraphs: [
        'W sprawie swoich danych możesz napisać do inspektora ochrony danych: {{officer}}.',
      ],
    },
    {
      heading: 'Po co nam Twoje dane',
      paragraphs: [
        'Chcemy Ci pomóc: doradzić, zapisać na kurs języka polskiego lub warsztaty, zamówić tłumaczenie.',
        'Musimy też rozliczyć tę pomoc. Płacą za nią Europejski Fundusz Społeczny Plus (EFS+) oraz Fundusz Azylu, Migracji i Integracji (FAMI).',
      ],
    },
    {
      heading: 'Na jakiej podstawie',
      paragraphs: [
        'Nakłada to na nas prawo: art. 6 ust. 1 lit. c RODO, a w projektach EFS+ także art. 87–93 ustawy z dnia 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich w perspektywie finansowej 2021–2027.',
        'Czasem pytamy o zdrowie, niepełnosprawność lub pochodzenie. Podstawą jest wtedy art. 9 ust. 2 lit. g RODO. Na takie pytania możesz nie odpowiadać.',
      ],
    },
    {
      heading: 'Kto może zobaczyć dane',
      paragraphs: [
        'Instytucje, które dają i kontrolują pieniądze: instytucja zarządzająca programem, ministerstwo, kontrolerzy i audytorzy, Komisja Europejska.',
        'Firmy, które prowadzą dla nas systemy informatyczne. Działają tylko na nasze polecenie.',
        'Inne organizacje tylko za Twoją zgodą. Nie wysyłamy danych poza Europejski Obszar Gospodarczy.',
      ],
    },
    {
      heading: 'Jak długo je przechowujemy',
      paragraphs: [
        'Pięć lat. Czas biegnie od 31 grudnia roku, w którym projekt dostał ostatnią płatność.',
        'Dziesięć lat, jeśli dostajesz pomoc publiczną lub pomoc de minimis.',
        'Jeśli nie bierzesz udziału w projekcie: pięć lat od naszego ostatniego kontaktu.',
      ],
    },
    {
      heading: 'Twoje prawa',
      paragraphs: [
        'Możesz zobaczyć swoje dane i dostać ich kopię.',
        'Możesz je poprawić i ograniczyć ich używanie. W przypadkach opisanych w prawie możesz je usunąć.',
        'Jeśli dasz nam na coś zgodę, możesz ją wycofać w każdej chwili. To, co zrobiliśmy wcześniej, pozostaje zgodne z prawem.',
      ],
    },
    {
      heading: 'Skarga',
      paragraphs: [
        'Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych (PUODO): uodo.gov.pl.',
      ],
    },
    {
      heading: 'Czy musisz podać dane',
      paragraphs: [
        'Nie musisz. Doradzimy Ci także anonimowo. Bez danych nie możemy jednak zapisać Cię na kurs ani dać innej pomocy z projektu.',
        'Żaden komputer nie podejmuje decyzji o Tobie. Nie ma profilowania.',
      ],
    },
  ],
} satisfies PaperText
