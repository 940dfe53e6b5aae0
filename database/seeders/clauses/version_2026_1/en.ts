import type { PaperText } from '#app/clients/papers/paper_text'

export default {
  title: 'Information about your personal data',
  lead: 'We must give you this information. You do not have to sign anything. Ask us if something is not clear.',
  sections: [
    {
      heading: 'Who is responsible for your data',
      paragraphs: [
        'The controller of your data is: {{controller}}, {{address}}.',
        'Contact: {{contact}}.',
      ],
    },
    {
      heading: 'Data protection officer',
      paragraphs: ['You can write about your data to the data protection officer: {{officer}}.'],
    },
    {
      heading: 'Why we need your data',
      paragraphs: [
        'We want to help you: give advice, sign you up for a Polish course or workshop, order a translation.',
        'We must also account for this help. It is paid for by the European Social Fund Plus (EFS+) and the Asylum, Migration and Integration Fund (FAMI).',
      ],
    },
    {
      heading: 'On what legal basis',
      paragraphs: [
        'The law requires it: Article 6(1)(c) of the GDPR and, in EFS+ projects, Articles 87–93 of the Polish act of 28 April 2022 on the rules for tasks financed from European funds in 2021–2027.',
        'Sometimes we ask about health, disability or origin. The basis is then Article 9(2)(g) of the GDPR. You may choose not to answer such questions.',
      ],
    },
    {
      heading: 'Who may see the data',
      paragraphs: [
        'Institutions that give and check the money: the managing authority of the programme, the ministry, inspectors and auditors, the European Commission.',
        'Companies that run our computer systems. They act only on our instructions.',
        'Other organisations only with your consent. We do not send data outside the European Economic Area.',
      ],
    },
    {
      heading: 'How long we keep it',
      paragraphs: [
        'Five years. The time runs from 31 December of the year in which the project received its last payment.',
        'Ten years, if you receive public aid or de minimis aid.',
        'If you do not take part in a project: five years from our last contact.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can see your data and receive a copy.',
        'You can correct it and limit its use. In cases set by law you can have it erased.',
        'If you give us consent for something, you can withdraw it at any time. What we did before remains lawful.',
      ],
    },
    {
      heading: 'Complaint',
      paragraphs: [
        'You can complain to the President of the Personal Data Protection Office (Prezes Urzędu Ochrony Danych Osobowych, PUODO): uodo.gov.pl.',
      ],
    },
    {
      heading: 'Do you have to give your data',
      paragraphs: [
        'No. We can also advise you anonymously. Without data, however, we cannot sign you up for a course or give other help from a project.',
        'No computer makes decisions about you. There is no profiling.',
      ],
    },
  ],
} satisfies PaperText
