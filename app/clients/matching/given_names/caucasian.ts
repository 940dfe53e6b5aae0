/** Georgian, Armenian, Turkish, Azerbaijani and Central Asian names. */
export const CAUCASIAN = `
ავთანდილ Avtandil | Avto
ამირან Amiran |
არჩილ Archil |
ბაკურ Bakur |
ბაჩანა Bachana |
ბექა Beka |
ბესიკ Besik Besarion ბესარიონ | Beso
გელა Gela |
გიგა Giga |
გია Gia |
გოჩა Gocha |
ელდარ Eldar Эльдар |
ვახტანგ Vakhtang | Vato Vakho
ვაჟა Vazha |
ვანო Vano |
ზაზა Zaza |
ზვიად Zviad |
ზურაბ Zurab | Zura
თამაზ Tamaz |
თამთა Tamta |
თეა Tea |
თეიმურაზ Teimuraz | Temur
თეონა Teona |
თინათინ Tinatin | Tina
თორნიკე Tornike |
ირაკლი Irakli Hercules |
კახა Kakha Kakhaber |
ქეთევან Ketevan | Keti Keto
ქეთი Keti |
ლაშა Lasha |
ლალი Lali |
ლევან Levan Левон Levon |
ლია Lia |
ლიკა Lika |
ლილი Lili |
მაია Maia |
მამუკა Mamuka |
მანანა Manana |
მერაბ Merab |
მზია Mzia |
ნათელა Natela |
ნათია Natia |
ნანა Nana | Нанулі
ნანი Nani |
ნატო Nato |
ნელი Neli |
ნინო Nino | Нінуца Nini
ნინი Nini |
ნოდარ Nodar |
ნონა Nona |
ნუგზარ Nugzar |
ოთარ Otar |
რამაზ Ramaz |
რევაზ Revaz | Rezo
რუსუდან Rusudan | Ruso
სანდრო Sandro |
შალვა Shalva |
შოთა Shota |
ხათუნა Khatuna |
ხვიჩა Khvicha |
ჯემალ Jemal |
Armen Армен |
Aram Арам |
Ashot Ашот |
Gevorg Геворг |
Hayk Hovik |
Karen Карен |
Narek |
Tigran Тигран |
Vardan |
Anahit |
Hasmik |
Narine |
Armine |
Ahmet |
Anar |
Aslan |
Araz |
Aygün Айгюн |
Aysel Айсель |
Ayşe |
Ayten |
Cahid Jahid |
Cavid Javid Джавид |
Çağla |
Can |
Elçin Elchin Эльчин |
Eldar |
Elif |
Elmar |
Elmir |
Elmira Эльмира |
Elnarə Elnara |
Elnur |
Elşad Elshad |
Elşən Elshan |
Elvin |
Emin |
Emine |
Emre |
Esra |
Fatih |
Farid Fərid |
Fərhad Farhad Ferhat |
Fuad |
Gülnar Gulnar Гульнар |
Gülnarə Gulnara Гульнара |
Gülşən Gulshan |
Gulshat |
Hakan |
Hatice |
Həsən Hasan Hassan حسن |
Hüseyn Hüseyin Hussein Husain Huseyn حسين |
Ilgar |
Ilham |
Kamran |
Kenan Kənan |
Kəmalə Kamala |
Kemal Kamal كمال |
Ləman Laman |
Leyla Leyla Leila Layla ليلى |
Mehriban |
Mehmet Məhəmməd Muhammad Mohammed Muhamed محمد Magomed Mamadou |
Mərdan |
Murat Murad مراد |
Mustafa Mostafa مصطفى |
Nərgiz Nargiz Nargis |
Natavan |
Nigar |
Nizami |
Nurlan |
Orkhan Orxan |
Orhan |
Ömer Omar Umar عمر Omer |
Özlem |
Ramil |
Ramin |
Ramiz |
Rasim |
Rauf |
Reyhan |
Rəşad Rashad |
Rəşid Rashid رشيد |
Rövşən Rovshan |
Rüstəm Rustam Рустам |
Sabina |
Samir Səmir سمير |
Samira Səmirə سميرة |
Samad |
Səbinə |
Sevda |
Sevil |
Sevinc Sevinj |
Şəhla Shahla |
Selim Salim سليم |
Tofiq Tofig |
Tural |
Turan |
Ulvi |
Vüqar Vugar |
Vüsal Vusal |
Vüsalə Vusala |
Yusif Yusuf Yousef Youssef يوسف |
Zaur |
Zeynəb Zeynep Zainab زينب |
Zeliha |
Ziya |
Aibek Айбек |
Aidana Айдана |
Aigul Айгуль |
Aisulu |
Askar |
Azamat Азамат |
Bakyt |
Bobur |
Botir |
Dilnoza |
Dilshod |
Farrukh |
Jasur |
Nodira |
Nursultan |
Nilufar |
Otabek |
Sardor |
Sherzod |
Zarina |
Zukhra |
`
