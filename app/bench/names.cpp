// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/names.h"

#include <array>

namespace counterpart::bench {

namespace {

constexpr std::string_view kBritishWomen[]{
    "Margaret", "Susan", "Sarah", "Emma", "Olivia", "Amelia", "Charlotte", "Emily", "Jessica", "Sophie", "Chloe", "Lauren",
    "Rebecca", "Laura", "Karen", "Julie", "Jacqueline", "Patricia", "Christine", "Elizabeth", "Helen", "Nicola", "Claire",
    "Lisa", "Michelle", "Joanne", "Hannah", "Amy", "Lucy", "Grace", "Isla", "Ava", "Poppy", "Freya", "Evie", "Daisy", "Jean",
    "Dorothy", "Joan", "Maureen", "Pauline", "Tracey", "Deborah", "Zoe", "Kirsty", "Gemma", "Stacey", "Leanne", "Natalie",
    "Catherine", "Kathryn", "Kathleen", "Harriet", "Imogen", "Beatrice", "Florence", "Mabel", "Winifred", "Edith", "Tabitha"};
constexpr std::string_view kBritishMen[]{
    "David", "John", "James", "Michael", "Paul", "Andrew", "Daniel", "Thomas", "Jack", "Oliver", "Harry", "George", "Peter",
    "Robert", "Stephen", "Steven", "Mark", "Richard", "Christopher", "Matthew", "Joshua", "Luke", "Ryan", "Lee", "Craig", "Ian",
    "Kevin", "Gary", "Anthony", "Alan", "Brian", "Kenneth", "Jordan", "Liam", "Callum", "Connor", "Kieran", "Jake", "Lewis",
    "Charlie", "Alfie", "Noah", "Leo", "Arthur", "Theo", "Freddie", "Henry", "Edward", "William", "Samuel", "Benjamin",
    "Jonathan", "Geoffrey", "Jeffrey", "Nigel", "Trevor", "Derek", "Norman", "Reginald", "Rupert", "Hamish", "Angus"};
constexpr std::string_view kBritishSurnames[]{
    "Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Johnson", "Davies", "Robinson", "Wright", "Thompson", "Evans",
    "Walker", "White", "Roberts", "Green", "Hall", "Wood", "Jackson", "Clarke", "Clark", "Harris", "Lewis", "Turner", "Hill",
    "Cooper", "Ward", "Moore", "Morris", "King", "Baker", "Harrison", "Morgan", "Allen", "Scott", "Watson", "Parker", "Young",
    "Mitchell", "Carter", "Bennett", "Cook", "Shaw", "Phillips", "Richardson", "Bell", "Collins", "Marshall", "Miller", "Cox",
    "Murphy", "Kelly", "Simpson", "Anderson", "Adams", "Mills", "Palmer", "Stevens", "Stephens", "Webb", "Rogers", "Knight",
    "Hunt", "Holmes", "Barnes", "Dixon", "Fisher", "Butler", "Pearson", "Reid", "Read", "Graham", "Stewart", "Stuart",
    "MacDonald", "McDonald", "Campbell", "O'Brien", "O'Connor", "Byrne", "Gallagher", "Doyle", "Kavanagh", "Pritchard"};
constexpr std::string_view kWelshWomen[]{
    "Sian", "Cerys", "Megan", "Rhiannon", "Ffion", "Carys", "Bethan", "Lowri", "Nia", "Angharad", "Gwen", "Elin", "Catrin",
    "Mari", "Eleri", "Delyth", "Gwenllian", "Myfanwy", "Heledd", "Llinos"};
constexpr std::string_view kWelshMen[]{
    "Gareth", "Rhys", "Dylan", "Owen", "Ieuan", "Huw", "Gethin", "Dafydd", "Emyr", "Iwan", "Aled", "Geraint", "Llewelyn",
    "Gruffydd", "Tomos", "Osian", "Macsen", "Idris", "Bryn", "Cledwyn"};
constexpr std::string_view kWelshSurnames[]{
    "Jones", "Davies", "Williams", "Evans", "Thomas", "Roberts", "Hughes", "Lewis", "Morgan", "Griffiths", "Edwards", "Owen",
    "James", "Rees", "Jenkins", "Price", "Morris", "Richards", "Lloyd", "Phillips", "Parry", "Powell", "Llewellyn", "Pugh",
    "Bevan", "Gwynne", "Vaughan", "Prosser", "Probert", "ap Rhys"};
constexpr std::string_view kSouthAsianWomen[]{
    "Fatima", "Aisha", "Ayesha", "Priya", "Zainab", "Sana", "Nadia", "Maryam", "Shabana", "Saima", "Amina", "Anjali", "Kiran",
    "Simran", "Jaspreet", "Harpreet", "Meera", "Nasreen", "Rukhsana", "Farzana", "Sunita", "Deepa", "Kavita", "Parveen", "Tahira"};
constexpr std::string_view kSouthAsianMen[]{
    "Mohammed", "Muhammad", "Mohammad", "Ali", "Ahmed", "Imran", "Adam", "Hamza", "Yusuf", "Bilal", "Usman", "Asif", "Tariq",
    "Rajesh", "Sanjay", "Amit", "Arjun", "Gurpreet", "Harjit", "Manjit", "Nadeem", "Faisal", "Zahid", "Rahul", "Vikram", "Naveed"};
constexpr std::string_view kSouthAsianSurnames[]{
    "Khan", "Patel", "Ahmed", "Hussain", "Ali", "Singh", "Begum", "Kaur", "Akhtar", "Malik", "Shah", "Mahmood", "Iqbal", "Sharma",
    "Mohammed", "Miah", "Rahman", "Uddin", "Chowdhury", "Choudhury", "Mistry", "Bibi", "Mirza", "Sandhu", "Gill", "Dhillon",
    "Kumar", "Gupta", "Das", "Islam", "Hussein", "Qureshi", "Siddiqui", "Bhatti", "Rashid", "Nair"};
constexpr std::string_view kPolishWomen[]{
    "Anna", "Katarzyna", "Agnieszka", "Małgorzata", "Joanna", "Magdalena", "Zofia", "Ewa", "Aleksandra", "Karolina", "Monika",
    "Zuzanna", "Wiktoria", "Jadwiga", "Elżbieta", "Beata", "Bożena", "Natalia"};
constexpr std::string_view kPolishMen[]{
    "Piotr", "Krzysztof", "Tomasz", "Paweł", "Michał", "Marcin", "Jakub", "Łukasz", "Mateusz", "Dariusz", "Grzegorz", "Wojciech",
    "Kamil", "Szymon", "Zbigniew", "Sławomir", "Kacper", "Bartosz"};
constexpr std::string_view kPolishSurnames[]{
    "Nowak", "Kowalski", "Kowalska", "Wiśniewski", "Wiśniewska", "Wójcik", "Kowalczyk", "Kamiński", "Lewandowski", "Zieliński",
    "Szymański", "Woźniak", "Dąbrowski", "Kozłowski", "Jankowski", "Mazur", "Krawczyk", "Piotrowski", "Grabowski", "Pawłowski",
    "Michalski", "Król", "Wieczorek", "Jabłoński", "Wróbel", "Łukasik", "Brzęczyszczykiewicz"};
constexpr std::string_view kAfricanWomen[]{
    "Blessing", "Grace", "Chioma", "Ngozi", "Adaeze", "Funmilayo", "Temitope", "Abena", "Akosua", "Ama", "Efua", "Wanjiru",
    "Thandiwe", "Nomsa", "Hodan", "Selam", "Tigist", "Aminata", "Fatoumata", "Zanele"};
constexpr std::string_view kAfricanMen[]{
    "Emmanuel", "Kwame", "Kofi", "Kwabena", "Chinedu", "Emeka", "Oluwaseun", "Tunde", "Babatunde", "Ibrahim", "Samuel",
    "Abdi", "Tendai", "Sipho", "Yaw", "Ousmane", "Mamadou", "Tesfaye", "Kamau", "Obinna"};
constexpr std::string_view kAfricanSurnames[]{
    "Okafor", "Mensah", "Adeyemi", "Okonkwo", "Boateng", "Owusu", "Osei", "Adebayo", "Balogun", "Eze", "Nwosu", "Asante",
    "Appiah", "Ogunleye", "Mohamud", "Abdullahi", "Tesfaye", "Diallo", "Traoré", "Kamara", "Moyo", "Ncube", "Dlamini",
    "Mwangi", "Chukwu", "Addo", "Amoah", "Sesay", "Conteh", "Oyelaran"};
constexpr std::string_view kArabicWomen[]{
    "Fatima", "Maryam", "Layla", "Noor", "Zaynab", "Hanan", "Rania", "Yasmin", "Amal", "Huda", "Samira", "Salma", "Khadija",
    "Nour", "Ruqayyah", "Iman", "Farah", "Dalal"};
constexpr std::string_view kArabicMen[]{
    "Mohamed", "Ahmad", "Omar", "Hassan", "Hussein", "Khalid", "Mahmoud", "Abdullah", "Abdul Rahman", "Youssef", "Mustafa",
    "Karim", "Samir", "Tarek", "Bashar", "Walid", "Ziad", "Anas", "Jamal", "Nasser"};
constexpr std::string_view kArabicSurnames[]{
    "Hassan", "al-Masri", "Haddad", "al-Hashimi", "Mansour", "Saleh", "El-Sayed", "Abdallah", "Khalil", "Nasser", "Aziz",
    "al-Jabouri", "Farah", "Saad", "Bakr", "Mahdi", "al-Najjar", "Darwish", "Hamdan", "Elmi", "Shaheen", "bin Saleh", "Rahimi",
    "Ibrahim", "Osman", "al-Tikriti"};
constexpr std::string_view kOtherWomen[]{
    "Maria", "Elena", "Ioana", "Andreea", "Mei Ling", "Xiu Ying", "Thi Lan", "Sofia", "Inês", "Beatriz", "Oksana", "Olena",
    "Rasa", "Eglė", "Chanel", "Shanice", "Keisha", "Marcia"};
constexpr std::string_view kOtherMen[]{
    "Andrei", "Alexandru", "Ionuț", "Wei", "Jun", "Van Minh", "João", "Tiago", "Dmytro", "Oleksandr", "Jonas", "Mantas",
    "Delroy", "Winston", "Tyrone", "Marlon", "Ferenc", "Zoltán"};
constexpr std::string_view kOtherSurnames[]{
    "Popescu", "Ionescu", "Popa", "Chen", "Wong", "Li", "Zhang", "Nguyen", "Tran", "Silva", "Santos", "Ferreira", "Kovalenko",
    "Shevchenko", "Kazlauskas", "Petrauskas", "Campbell", "Francis", "Nagy", "Szabó", "Gonçalves", "Grant"};

constexpr std::array kGroups{
    NameGroup{640, kBritishWomen, kBritishMen, kBritishSurnames, 520, 45},
    NameGroup{70, kWelshWomen, kWelshMen, kWelshSurnames, 60, 70},
    NameGroup{125, kSouthAsianWomen, kSouthAsianMen, kSouthAsianSurnames, 0, 15},
    NameGroup{45, kPolishWomen, kPolishMen, kPolishSurnames, 0, 30},
    NameGroup{45, kAfricanWomen, kAfricanMen, kAfricanSurnames, 0, 50},
    NameGroup{40, kArabicWomen, kArabicMen, kArabicSurnames, 0, 30},
    NameGroup{35, kOtherWomen, kOtherMen, kOtherSurnames, 0, 40}};

constexpr std::string_view kBeginnings[]{
    "Ash", "Hart", "Brad", "Whit", "Thorn", "Had", "Lang", "Black", "Red", "Hazel", "Oak", "Birch", "Stan", "Mar", "Hol", "Wen",
    "Ains", "Bar", "Birk", "Brook", "Burn", "Chat", "Cran", "Crom", "Dun", "Ed", "El", "Fair", "Far", "Gold", "Green", "Hal",
    "Ham", "Hather", "Haw", "Hey", "Hough", "Kel", "King", "Kirk", "Lin", "Long", "Lumb", "Mel", "Mid", "New", "Nor", "Old",
    "Over", "Pem", "Pen", "Ray", "Rams", "Row", "Ruth", "Shel", "Ship", "Stam", "Sut", "Swin", "Tat", "Thirl", "Tun", "Under",
    "Wal", "War", "Wat", "Wes", "Wheat", "Win", "Wood", "Wool", "Wor", "Yard"};
constexpr std::string_view kEndings[]{
    "ton", "ham", "ley", "worth", "field", "ford", "wood", "well", "by", "bourne", "combe", "croft", "dale", "den", "gate",
    "grove", "hurst", "land", "lock", "man", "more", "shaw", "son", "stead", "stone", "thorpe", "thwaite", "wick", "yard", "bottom"};
constexpr std::string_view kShortForms[]{
    "Margaret", "Maggie", "Susan", "Sue", "Elizabeth", "Liz", "Rebecca", "Becky", "Patricia", "Pat", "Jessica", "Jess", "Charlotte",
    "Lottie", "Catherine", "Cath", "Kathryn", "Kate", "Deborah", "Debbie", "Natalie", "Nat", "Michael", "Mick", "Robert", "Bob",
    "William", "Billy", "Richard", "Rick", "Christopher", "Chris", "Matthew", "Matt", "Joshua", "Josh", "Anthony", "Tony",
    "Thomas", "Tommo", "Daniel", "Danny", "James", "Jimmy", "Andrew", "Andy", "Stephen", "Ste", "Steven", "Steve", "Samuel",
    "Sam", "Edward", "Ted", "Benjamin", "Ben", "Kenneth", "Ken", "Mohammed", "Mo", "Muhammad", "Mo", "Katarzyna", "Kasia",
    "Agnieszka", "Aga", "Małgorzata", "Gosia", "Krzysztof", "Krzysiek", "Oluwaseun", "Seun", "Babatunde", "Tunde", "Gruffydd",
    "Griff", "Llewelyn", "Llew", "Alexandru", "Alex", "Oleksandr", "Sasha", "Emmanuel", "Manny", "Jaspreet", "Jas"};
constexpr std::string_view kStreets[]{
    "Station", "Church", "Victoria", "Mill", "Park", "High", "Queen's", "King's", "Albert", "Chapel", "Manor", "Springfield",
    "Highfield", "Ferry", "Harbour", "Osier", "Heron", "Ropewalk", "Cinder", "Lantern", "Quarry", "Tannery", "Orchard", "Meadow",
    "Windmill", "Causeway", "Saltmarsh", "Kestrel", "Plover", "Curlew", "Beacon", "Larch", "Rowan", "Hawthorn", "Priory", "Abbey",
    "Weaver", "Fuller", "Cooper", "Foundry", "Colliery", "Railway", "Wharf", "Lock", "Bridge", "Weir", "Fountain", "Market"};
constexpr std::string_view kStreetKinds[]{"Road", "Street", "Avenue", "Close", "Lane", "Drive", "Crescent", "Way", "Court",
                                          "Terrace", "Grove", "Gardens", "Row", "Rise", "Steps", "Place"};
constexpr std::string_view kTowns[]{
    "Northmoor", "Eastbrook", "Saltwick Cross", "Hollinbeck", "Marlow Quay", "Great Osterley Fen", "Little Osterley Fen", "Wexcombe",
    "Thirlbridge", "Kestrelham", "Brackendale", "Fennymouth", "Upper Lantern", "Nether Lantern", "Quarrendon Vale", "Stanwick Regis",
    "Abermorlas", "Llanfelen", "Pentrewen", "Invercairnie", "Drumlochty", "Ballyfenwick", "Castlequoy", "Southwold Heath"};
constexpr std::string_view kOccupations[]{
    "Retired", "Student", "Unemployed", "Care worker", "Shop assistant", "Warehouse operative", "Driver", "Nurse", "Teacher",
    "Labourer", "Cleaner", "Chef", "Electrician", "Plumber", "Office worker", "Courier", "Barber", "Mechanic", "Security guard",
    "Builder", "Roofer", "Taxi driver", "Farm worker", "Accountant", "Scaffolder", "Childminder"};
constexpr std::string_view kByNames[]{
    "Ghost", "Flint", "Smiler", "Tiny", "Ginge", "Sparrow", "Budgie", "Dutch", "Lefty", "Moose", "Pip", "Scouse", "Spanner",
    "Stretch", "Taff", "Whippet", "Yogi", "Biscuit", "Chalky", "Digger", "Fingers", "Geordie", "Jinx", "Kestrel", "Magpie"};

} // namespace

std::span<const NameGroup> name_groups() { return kGroups; }
Names surname_beginnings() { return kBeginnings; }
Names surname_endings() { return kEndings; }
Names short_forms() { return kShortForms; }
Names street_names() { return kStreets; }
Names street_kinds() { return kStreetKinds; }
Names towns() { return kTowns; }
Names occupations() { return kOccupations; }
Names by_names() { return kByNames; }

} // namespace counterpart::bench
