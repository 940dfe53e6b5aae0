/** Arabic, Persian, Indian and Spanish names. */
export const SOUTHERN = `
أحمد Ahmad Ahmed |
إبراهيم Ibrahim Ibraheem Abraham |
إسماعيل Ismail Ismael |
أمير Amir |
أميرة Amira |
أمين Amin Amine |
أمينة Amina |
آمنة Amna |
أنس Anas |
أيمن Ayman |
إيمان Iman Imane |
آية Aya |
بسام Bassam |
بلال Bilal |
بشار Bashar |
جمال Jamal Djamel Gamal |
جميل Jamil |
جميلة Jamila |
حامد Hamed |
حميد Hamid |
حازم Hazem |
حسام Hussam Hossam |
حنان Hanan |
خالد Khaled Khalid |
خديجة Khadija Khadidja |
خليل Khalil |
داود Dawud Daoud |
دينا Dina |
ديما Deema |
رامي Rami |
رانيا Rania |
رحيم Rahim |
رضا Reda Rida Reza |
رنا Rana |
ريم Reem Rim |
زكريا Zakaria |
زياد Ziad |
سارة Sara Sarah |
سامي Sami |
سامية Samia |
سعاد Souad |
سعد Saad |
سعيد Said Saeed |
سلمى Salma |
سلمان Salman |
سليمان Suleiman Soliman Sulayman |
سمر Samar |
سناء Sana |
شيماء Shaima Shaimaa |
صالح Saleh Salih |
صلاح Salah |
طارق Tariq Tarek |
طه Taha |
عادل Adel |
عائشة Aisha Aicha |
عباس Abbas |
عثمان Othman Osman |
عدنان Adnan |
عصام Issam Essam |
علاء Alaa |
علي Ali |
عماد Imad Emad |
عيسى Issa Eissa |
غسان Ghassan |
فاطمة Fatima Fatma Fatemeh |
فادي Fadi |
فارس Faris Fares |
فاروق Farouk Farooq |
فرح Farah |
فريد Farid |
فؤاد Fouad |
فيصل Faisal Faysal |
قاسم Qasim Kassem |
كريم Karim Kareem |
كريمة Karima |
لينا Lina |
ماجد Majed |
مجيد Majid |
محمود Mahmoud Mahmud |
مروان Marwan |
مريم Maryam Mariam |
منى Mona Muna |
منال Manal |
موسى Musa Moussa |
ناصر Naser Nasser Nasir |
نادية Nadia |
نبيل Nabil |
نجلاء Najla |
نزار Nizar |
نور Nour Noor Nur |
نورا Noura Nora |
هاني Hani |
هدى Huda Houda |
هشام Hisham |
هيثم Haitham |
هند Hind |
وليد Walid Waleed |
وسام Wissam |
وفاء Wafa |
ياسر Yasser Yasir |
ياسين Yassin Yasin |
ياسمين Yasmin Yasmine Jasmin |
يحيى Yahya |
Mehdi Mahdi |
Hossein |
Masoud |
Nasrin |
Parisa |
Shirin |
Zahra زهراء |
Amandeep |
Amarjit |
Amit |
Ananya |
Anil |
Arjun |
Baljit |
Deepak |
Gurpreet |
Gurdeep |
Harjinder |
Harpreet |
Harmanpreet |
Hardeep |
Inderjit |
Jaspreet |
Jasleen |
Kiran |
Kuldeep |
Lakshmi |
Mandeep |
Manpreet |
Manjit |
Navdeep |
Navjot |
Neha |
Pooja |
Priya |
Rajesh |
Rahul |
Ravi |
Rajinder |
Ramesh |
Rohit |
Sandeep |
Sanjay |
Simran |
Sukhwinder |
Suresh |
Sunita |
Sunil |
Vijay |
Vikram |
Vikas |
Alberto Albert |
Alejandra |
Alfonso |
Alvaro Álvaro |
Camila |
Carolina |
Diego |
Daniela |
Fernanda |
Fernando |
Gabriela Gabriella |
Gustavo |
Héctor |
Javier |
Jesús |
Juana |
Laura |
Leonardo |
Lucía |
Luis Louis Ludwig |
Luisa |
Luz |
Manuel Emmanuel |
Manuela |
Mario |
Natali |
Paola Paula |
Paloma |
Ramón |
Raúl |
Roberto |
Rodrigo |
Rosario |
Santiago |
Valeria |
Ximena |
Yolanda |
`
