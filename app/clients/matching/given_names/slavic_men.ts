/**
 * One name a line: its Ukrainian, Russian, Belarusian and Polish forms (others where they differ),
 * then what people are called at home. Other spellings of a form are recognised by their sound.
 */
export const SLAVIC_MEN = `
Адам | Адась Adaś
Анатолій Анатолий Анатоль Anatol | Толя Толик Толік
Андрій Андрей Андрэй Andrzej Andrew Andreas Andrés | Андрійко Андрюша Дрюня Jędrek Andruś
Антін Антон Antoni Anthony Antonio | Антоша Тоша Antek Тоні
Аркадій Аркадий Аркадзь Arkadiusz | Аркаша Arek
Арсен | Арсенчик
Арсеній Арсений Арсень Арсеній | Сеня Арся
Артем Артём Арцём Artemiusz | Тема Тёма Артемко
Артур Arthur | Артурчик
Архип |
Афанасій Афанасий Опанас Апанас Atanazy | Афоня Панас
Богдан Багдан Bohdan | Бодя Даня Богданчик
Борис Барыс Borys | Боря Борька
Броніслав Бронислав Браніслаў Bronisław | Бронек
Вадим Вадзім | Вадик
Валентин Валянцін Walenty Walentyn Valentine | Валя Валік Валик Валентинка
Валерій Валерий Валерый Waleriusz Валер | Валера Лера Валерка
Валеріан Валериан Walerian |
Василь Василий Васіль Bazyli Basil | Вася Василько Васьок Васёк
Веніамін Вениамин Веніямін Beniamin Benjamin | Веня
Віктор Виктор Віктар Wiktor Victor | Вітя Витя
Вікентій Викентий Вікенцій Wincenty Vincent | Віка
Віталій Виталий Віталь Witalis Witalij | Віталік Виталик Талік
Владислав Уладзіслаў Władysław Ladislav | Влад Владик Владя Slava Слава Władek
Влад |
Володимир Владимир Уладзімір Włodzimierz Waldemar | Вова Володя Вовчик Влад Владік Уладзя Włodek
Всеволод Усевалад | Сева Всева
В'ячеслав Вячеслав Вячаслаў Wacław Вацлав | Слава Славік Славко
Гаврило Гавриил Гаврыла Gabriel Гаўрыла | Гаврик
Геннадій Геннадий Генадзь Genadiusz | Гена
Георгій Георгий Георгі Jerzy George Jorge Georg გიორგი Giorgi Йорги | Жора Гоша Гога Гия
Герасим |
Герман Hermann | Гера
Гліб Глеб Хлеб |
Гнат Игнат Ігнат Ignacy Игнатий Ігнатій Ignatius | Ігнатик
Гордій Гордей Гардзей Gordian |
Григорій Григорий Рыгор Grzegorz Gregory Грыгорый | Гриша Гриць Грицько Рыгорка
Давид Давід Dawid David დავით Davit Daoud | Додик Додо Дато
Данило Даниил Данила Даніла Daniel Daniil Даніель | Даня Данік Данилко Данька
Дамір Дамир |
Демид |
Дем'ян Демьян Дзям'ян Damian Damian |
Денис Дзяніс Dionizy Denis | Дениска Дэн Den
Дмитро Дмитрий Дзмітрый Dymitr Dmitry Demetrius Змітрок | Діма Дима Митя Дімон Мітя Дмитрик Зміцер
Добромир |
Едуард Эдуард Edward Eduard | Едик Эдик
Еміль Эмиль Emil |
Ерік Эрик Erik Eric Eryk |
Євген Евгений Яўген Eugeniusz Євгеній Яўгеній Eugene Yauheni | Женя Євгенко Геник Женька Жэня Genek
Євдоким Евдоким |
Єгор Егор Ягор Игорий Yegor | Егорка Гоша Жора
Єлисей Елисей Елісей |
Єфрем Ефрем |
Захар Zachariasz Захарій Zachary | Захарко
Зеновій Зиновий Зіновій Zenobiusz | Зеник
Зенон |
Іван Иван Ян Іоан Jan John Johann Jean Juan Iwan Ioan Янка Ivane Янис | Ваня Івась Іванко Янік Janek Ванька Jaś
Ігор Игорь Ігар Igor | Ігорко Гарик Игорёк
Ілля Илья Ілья Eliasz Elias Ilia | Ілюша Илюша Ілько
Іларіон Илларион Hilarion | Ларік
Інокентій Иннокентий |
Йосип Иосиф Осип Юзаф Йосиф Язэп Józef Joseph José | Йосько Юзік Josek Ося
Казимир Казимір Kazimierz | Казик Kazik
Карл Karol Charles Carlos Кароль | Karolek
Карим Karim |
Кирило Кирилл Кірыл Cyryl Cyril | Кирюша Кіра Киря
Клим Климент Клімент Klemens Clement |
Кондрат Кандрат Konrad |
Корній Корней Карней Kornel |
Костянтин Константин Канстанцін Konstanty Constantine Konstantyn | Костя Костик Коста Кастусь Kostek
Кузьма Kosma |
Лаврентій Лаврентий Лаўрэн Wawrzyniec Lawrence Лаврін |
Лев Леў Lew Leo Leon Леон Леў Лео | Льова Лёва Левко
Леонід Леонид Леанід Leonid | Льоня Лёня Лёнік
Леонтій Леонтий Лявон Leoncjusz |
Лука Лукаш Łukasz Lukas Luke Lucas Luca ლუკა |
Лук'ян Лукьян Łucjan Lucian Лукіян |
Любомир Lubomir | Любко
Макар Makary | Макарчик
Максим Максім Maksymilian Maxim Maximilian Максиміліан | Макс Max Макс Максик
Марат |
Маркіян Маркиян Markian | Маркусь
Марко Марк Marek Marcus Марк Mark Marco Marcos | Марик
Мартин Марцін Marcin Martin |
Мар'ян Марьян Мар'ян Marian | Мар'янчик
Матвій Матвей Мацвей Mateusz Matthew Mateo Матеуш | Мотя Матвійко
Мелетій |
Мирон Мірон | Мироник
Мирослав Міраслаў Mirosław Myroslav | Мирко Славко Mirek Слава Мирось
Михайло Михаил Міхаіл Michał Michael Miguel Mikhail Міхась მიხეილ | Миша Міша Мишко Мишка Михась Misiek
Микита Никита Мікіта Nikita |
Микола Николай Мікалай Mikołaj Nicholas Nicolas Ніколай Nikolaos ნიკოლოზ | Коля Миколка Микольцьо Мікола Колян
Мстислав |
Назар Nazariusz Назарій | Назарко
Натан Nathan |
Нестор |
Никодим |
Никифор Нічыпар Ничипір |
Олег Алег Oleg Oleh | Олежик Олежка Алежка
Олександр Александр Аляксандр Aleksander Alexander Alexandre Alejandro Alexandru ალექსანდრე Oleksander Aliaksandr | Саша Сашко Олесь Алесь Алекс Alex Шура Шурик Саня Сашка Санёк Сандро Olek Лесь Санько
Олексій Алексей Аляксей Aleksy Alexis Alexey Aleksiej Aleksei | Льоша Лёша Олекса Лёха Альоша Алёша Олесько Лёшка
Олесь Алесь |
Омелян Емельян Амялян Emilian |
Онисим Анисим |
Орест |
Остап Астап Евстафий |
Павло Павел Павал Paweł Paul Pablo Paulo | Паша Павлик Павлусь Пашка
Панас |
Панкрат |
Пантелеймон Пантелей |
Пилип Филипп Піліп Filip Philip Felipe | Філя Филя
Петро Пётр Пятро Piotr Peter Pedro Петр Pierre Петар პეტრე | Петя Петрик Петрусь Piotrek Петька
Платон |
Прокіп Прокоп Пракоп Prokop Прокофій Прокофий |
Прохор |
Радій |
Радислав Радослав Radosław | Радик
Рафаїл Рафаил Rafał Rafael |
Ренат Ринат |
Роберт Robert |
Родіон Родион Радзівон | Родя
Роман Раман Roman | Рома Ромко Ромчик Ромка Romek
Ростислав Расціслаў Rościsław | Ростик Слава
Рудольф |
Руслан |
Сава Савва Саўка |
Савелій Савелий |
Самійло Самуил Самуїл Samuel | Сема
Святослав Святаслаў Świętosław | Слава Славік Святік
Северин Seweryn |
Семен Семён Сямён Szymon Simon Симон სიმონ | Сеня Сёма
Сергій Сергей Сяргей Sergiusz Serge Sergio Sergi Siergiej Siarhiej Сярогій | Серёжа Сергійко Серёга Сярожа Сєрий Сержик
Серафим |
Сидір Сидор Izydor Isidor |
Славомир Sławomir | Sławek
Соломон |
Спартак |
Станіслав Станислав Станіслаў Stanisław Stanislaus | Стас Стасік Слава Stach Staszek Стасик
Степан Сцяпан Szczepan Stephen Stefan Стефан Esteban | Стьопа Стёпа Сцёпа
Тарас | Тарасик
Теодор Тодар Федір Фёдор Фёдар Fiodor Theodore Teodor თედო Федор Хведар Тодось | Федя Федько
Терентій Терентий |
Тимофій Тимофей Цімафей Tymoteusz Timothy | Тиміш Тимоша Тима Тимко
Тимур Timur Цімур |
Тихон Ціхан |
Трохим Трофим Трафім |
Устим Юстин Justyn |
Фелікс Феликс Feliks |
Філарет |
Хома Фома Тамаш Tomasz Thomas Tomás Tom | Tomek
Федот |
Христофор Krzysztof Christopher Cristóbal | Krzysiek Krzyś
Цезар |
Юліан Юлиан Julian | Юлік
Юлій Юлий Juliusz Julius Julio |
Юрій Юрий Юры Jerzy Yury Yuri Yuriy Jura | Юра Юрко Юрась Юрик Jurek
Юхим Ефим Яўхім Joachim Єфим | Фима
Яків Яков Якаў Jakub Jacob James Якуб Yakub Jaime | Яша Яцько Kuba Янкель
Януш Janusz |
Ярема Иеремия Jeremi Єремія |
Яромир |
Ярослав Яраслаў Jarosław | Ярко Слава Ярік Jarek Ярик
`
