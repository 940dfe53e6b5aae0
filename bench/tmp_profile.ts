import { startApp } from './lab/start_app.ts'
await startApp()
const { rankByName } = await import('#app/clients/find_by_name')
const { searchClients } = await import('#app/clients/search_clients')
const { keysWithOneSlip } = await import('#app/clients/name_index/slips')
const q = await import('#app/clients/name_index/questions')
const { lookUp } = await import('#app/clients/name_index/look_up')
const cast = await import('#tests/cast')
const anna = await cast.anna()
async function time(name: string, work: () => unknown, n = 100) {
  for (let i=0;i<10;i++) await work()
  const b = process.cpuUsage(); for (let i=0;i<n;i++) await work(); const a = process.cpuUsage(b)
  console.log(name.padEnd(40), ((a.user+a.system)/1000/n).toFixed(2))
}
for (const w of ['Олена Ковальчук','Шевченко Олександр Петрович','Zbigniew Brzęczyszczykiewicz','Shevchenko', 'Kov']) {
  const a = q.questionsAbout(w)
  console.log(w, a.length, keysWithOneSlip(w).map(k=>k.length))
  await time(' questions', () => q.questionsAbout(w))
  await time(' lookUp', () => lookUp(a))
  await time(' slips keys', () => keysWithOneSlip(w), 20)
  const s = q.questionsAboutSlips(w)
  await time(' slips lookUp', () => lookUp(s), 20)
  await time(' rank', () => rankByName(w), 20)
  await time(' search', () => searchClients(w, anna), 20)
}
process.exit(0)
