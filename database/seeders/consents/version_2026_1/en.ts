import type { ConsentTexts } from '#app/clients/papers/consent_purpose'

export default {
  partner_sharing: {
    title: 'Consent to share data with another organisation',
    lead: 'I agree that the Centre may pass my data to the organisation written below. This means my name, contact and the matter in which I need help.',
    sections: [
      {
        heading: 'What for',
        paragraphs: ['Thanks to this, that organisation will be able to help me.'],
      },
      {
        heading: 'You may refuse',
        paragraphs: ['Consent is voluntary. Without it you will still get help at the Centre.'],
      },
      {
        heading: 'You can change your mind',
        paragraphs: [
          'You can withdraw your consent at any time: in person, by phone, by e-mail or by letter.',
          'Then we will close the referral and tell the organisation that the consent has ended.',
        ],
      },
    ],
  },
  contact_channel: {
    title: 'Consent to messages about classes and events',
    lead: 'I agree that the Centre may tell me about courses, workshops and events in the way ticked below. Also when I have no appointment.',
    sections: [
      {
        heading: 'What for',
        paragraphs: ['I will learn about activities that may be useful to me.'],
      },
      {
        heading: 'You may refuse',
        paragraphs: ['Consent is voluntary. Without it you will still get help at the Centre.'],
      },
      {
        heading: 'You can change your mind',
        paragraphs: [
          'You can withdraw your consent at any time: in person, by phone, by e-mail or by letter.',
          'Then we will stop writing and calling in this way. We will still tell you about appointments you have booked.',
        ],
      },
    ],
  },
  image: {
    title: 'Consent to photos and recordings',
    lead: "I agree that the Centre may take and show photos and recordings of me. They may appear on the Centre's website, in social media and in materials about the project.",
    sections: [
      {
        heading: 'What for',
        paragraphs: ['In this way the Centre shows what it does and whom it helps.'],
      },
      {
        heading: 'You may refuse',
        paragraphs: ['Consent is voluntary. Without it you will still get help at the Centre.'],
      },
      {
        heading: 'You can change your mind',
        paragraphs: [
          'You can withdraw your consent at any time: in person, by phone, by e-mail or by letter.',
          'Then we will remove the photos and recordings from our pages and not use them again. We cannot collect materials that are already printed.',
        ],
      },
    ],
  },
} satisfies ConsentTexts
