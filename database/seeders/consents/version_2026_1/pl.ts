import type { ConsentTexts } from '#app/clients/papers/consent_purpose'

export default {
  partner_sharing: {
    title: 'Zgoda na przekazanie danych innej organizacji',
    lead: 'Zgadzam się, żeby Centrum przekazało moje dane organizacji wpisanej poniżej. Chodzi o imię i nazwisko, kontakt oraz sprawę, w której potrzebuję pomocy.',
    sections: [
      {
        heading: 'Po co',
        paragraphs: ['Dzięki temu ta organizacja będzie mogła mi pomóc.'],
      },
      {
        heading: 'Możesz się nie zgodzić',
        paragraphs: ['Zgoda jest dobrowolna. Bez niej nadal dostaniesz pomoc w Centrum.'],
      },
      {
        heading: 'Możesz zmienić zdanie',
        paragraphs: [
          'Zgodę możesz wycofać w każdej chwili: osobiście, przez telefon, e-mailem lub listem.',
          'Wtedy zamkniemy skierowanie i powiemy organizacji, że zgody już nie ma.',
        ],
      },
    ],
  },
  contact_channel: {
    title: 'Zgoda na wiadomości o zajęciach i wydarzeniach',
    lead: 'Zgadzam się, żeby Centrum informowało mnie o kursach, warsztatach i wydarzeniach w sposób zaznaczony poniżej. Także wtedy, gdy nie mam umówionej wizyty.',
    sections: [
      {
        heading: 'Po co',
        paragraphs: ['Dowiem się o zajęciach, które mogą mi się przydać.'],
      },
      {
        heading: 'Możesz się nie zgodzić',
        paragraphs: ['Zgoda jest dobrowolna. Bez niej nadal dostaniesz pomoc w Centrum.'],
      },
      {
        heading: 'Możesz zmienić zdanie',
        paragraphs: [
          'Zgodę możesz wycofać w każdej chwili: osobiście, przez telefon, e-mailem lub listem.',
          'Wtedy przestaniemy tak pisać i dzwonić. O umówionych wizytach nadal Cię powiadomimy.',
        ],
      },
    ],
  },
  image: {
    title: 'Zgoda na zdjęcia i nagrania',
    lead: 'Zgadzam się, żeby Centrum robiło i pokazywało zdjęcia i nagrania ze mną. Mogą być na stronie Centrum, w mediach społecznościowych i w materiałach o projekcie.',
    sections: [
      {
        heading: 'Po co',
        paragraphs: ['Centrum pokazuje w ten sposób, co robi i komu pomaga.'],
      },
      {
        heading: 'Możesz się nie zgodzić',
        paragraphs: ['Zgoda jest dobrowolna. Bez niej nadal dostaniesz pomoc w Centrum.'],
      },
      {
        heading: 'Możesz zmienić zdanie',
        paragraphs: [
          'Zgodę możesz wycofać w każdej chwili: osobiście, przez telefon, e-mailem lub listem.',
          'Wtedy usuniemy zdjęcia i nagrania z naszych stron i nie użyjemy ich ponownie. Wydrukowanych materiałów nie zbierzemy z powrotem.',
        ],
      },
    ],
  },
} satisfies ConsentTexts
