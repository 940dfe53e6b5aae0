/** How to reach the Centre as a whole; each branch has its own phone in the database. */
export const CENTRE = {
  phone: '+48122108000',
  phoneShown: '12 210 80 00',
  email: 'kontakt@mci.malopolska.example',
}
