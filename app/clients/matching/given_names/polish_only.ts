/** Names usual in Poland that are not forms of an East Slavic one. */
export const POLISH_ONLY = `
Agnieszka Agnes Inés Агнешка | Aga
Beata |
Bartosz | Bartek
Bartłomiej Bartholomew | Bartek
Bogumił |
Bogusław | Boguś
Czesław |
Czesława |
Dariusz Darius | Darek
Dominik Dominic |
Ewelina |
Franciszek Francis Francisco Франц | Franek
Grażyna |
Halszka |
Henryk Henry Enrique Генрих | Heniek
Hubert |
Iga |
Iwona Ivonne Yvonne |
Jacek Jacenty Hyacinth |
Jagoda |
Jolanta | Jola
Kamil Camilo |
Kinga |
Krystian Christian Cristian |
Lech | Leszek
Lucyna |
Magdalena Magdalene Магдалена | Magda Lena
Mariusz Marius |
Mieczysław | Mietek
Mariola |
Marzena |
Natasza |
Nikodem |
Oliwia Olivia |
Oskar Oscar |
Patryk Patrick |
Patrycja Patricia |
Przemysław | Przemek
Renata |
Ryszard Richard Ricardo | Rysiek
Sebastian Sebastián |
Sylwia Silvia |
Sylwester |
Tadeusz Thaddeus Тадеуш | Tadek
Tymon |
Urszula Ursula | Ula
Wanda |
Weronika Veronica Вероніка Вероника Вераніка | Nika Ника Ніка Вера
Wiesław | Wiesiek
Wiesława | Wiesia
Wojciech Adalbert | Wojtek
Zbigniew | Zbyszek
Zdzisław |
Zenobia |
Zygmunt Sigismund |
`
