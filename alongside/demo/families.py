"""Where families come from, and the names they give: data for `names`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Background:
    """Where a family's names come from, and how likely it is among older and younger adults."""

    ethnicity: str
    elders: float
    younger: float
    women: tuple[str, str]
    men: tuple[str, str]
    family: str
    language: str | None = None


BRITISH_WOMEN = (
    "Dorothy Joan Margaret Betty Edna Doris Eileen Jean Kathleen Marjorie Sheila Beryl Audrey Brenda Maureen Pauline "
    "Hilda Winifred Joyce Barbara Shirley Iris Vera Pamela Rita Sylvia June Patricia Mavis Norma",
    "Susan Karen Tracey Julie Sharon Nicola Michelle Claire Lisa "
    "Joanne Kelly Emma Rachel Kerry Gemma Laura Stacey Hayley "
    "Kirsty Jade Chloe Leanne Amy Donna Zoe Natalie Sophie Kayleigh Bethany Lauren",
)
BRITISH_MEN = (
    "Ronald Kenneth Derek Stanley Raymond Dennis Gordon Leonard "
    "Norman Ernest Harold Frank Roy Arthur Cyril Brian Geoffrey "
    "Peter Alan Trevor Maurice Reginald Donald Victor Eric Albert Walter Bernard",
    "Mark Paul Darren Gary Lee Wayne Craig Jason Scott Dean "
    "Stuart Kevin Ryan Daniel Liam Jamie Carl Shane Kyle Adam Luke "
    "Nathan Aaron Connor Ashley Simon",
)
BACKGROUNDS = {
    "english": Background(
        "white",
        62,
        50,
        BRITISH_WOMEN,
        BRITISH_MEN,
        "Ashworth Barlow Bates Birch Booth Bright Cartwright Clegg "
        "Cotton Dawes Dyson Eccles Fenn Fairbrother Garside Goddard "
        "Hardcastle Heap Hibbert Hoskins Ingham Jessop Kirkby Lacey "
        "Ludlow Marsden Moxon Naylor Ogden Penfold Platt Quick Rudge "
        "Sagar Sedgwick Skelton Stott Tasker Thwaite Tranter "
        "Upton Varley Wadsworth Wagstaff Whittle Yarwood Peake Larkin",
    ),
    "welsh": Background(
        "white",
        5,
        4,
        (
            "Gwyneth Mair Megan Eirlys Glenys Olwen Nesta Rhiannon Menna",
            "Sian Carys Bethan Angharad Lowri Ffion Nia Catrin",
        ),
        ("Emrys Gwilym Idris Dilwyn Hywel Ieuan Elwyn Glyn", "Rhys Gareth Dylan Huw Owain Geraint Aled"),
        "Bevan Griffiths Gwynne Howells Llewellyn Meredith Parry Prosser Pugh Rees Probert",
    ),
    "scottish": Background(
        "white",
        5,
        4,
        ("Agnes Isobel Morag Moira Jessie Elspeth Catriona Senga", "Fiona Lorna Ailsa Kirsteen Shona Eilidh Mhairi"),
        ("Hamish Angus Duncan Archibald Hector Murdo Alasdair", "Callum Euan Fraser Gregor Ross Craig Iain"),
        "Baird Buchanan Cairns Drummond Galbraith Kerr Lennox McAllister McLeish Muir Rennie Sinclair Tulloch",
    ),
    "irish": Background(
        "white",
        6,
        3,
        (
            "Bridget Noreen Kathleen Philomena Attracta Maeve Concepta Breda",
            "Siobhan Aoife Orla Grainne Ciara Niamh Roisin",
        ),
        ("Padraig Seamus Declan Malachy Cornelius Dermot Fergal", "Ciaran Eoin Brendan Cormac Conor Donal Niall"),
        "Brannigan Cassidy Corrigan Deasy Feeney Gallagher Hanrahan Keogh McGinty Mulvaney Noonan Rafferty Tierney",
    ),
    "traveller": Background(
        "white",
        0.7,
        0.9,
        ("Mary Bridgie Nan Winnie Biddy Ellen Kathleen", "Chantelle Shannon Margaret Theresa Bridget Mary-Ann"),
        ("Patrick Michael Paddy Martin Jimmy Tom", "John-Joe Martin Michael Paddy Miley Tommy"),
        "Connors Delaney Maughan Mongan Quilligan Sweeney Ward",
    ),
    "polish": Background(
        "white",
        2.2,
        4,
        ("Halina Jadwiga Danuta Zofia Stanislawa Wanda", "Agnieszka Magdalena Katarzyna Joanna Ewa Monika"),
        ("Zbigniew Kazimierz Tadeusz Stefan Jerzy Henryk", "Piotr Krzysztof Marcin Pawel Tomasz Rafal"),
        "Adamczyk Borkowski Duda Gorski Jankowiak Kaczmarek Malinowski Pawlak Rutkowski Sobczak Wilk",
        "Polish",
    ),
    "romanian": Background(
        "white",
        0.2,
        2,
        ("Ileana Viorica Maria Elena", "Andreea Mihaela Ioana Gabriela Alina"),
        ("Gheorghe Ion Vasile Petru", "Mihai Andrei Florin Cristian Marius"),
        "Albu Ciobanu Dumitru Lungu Munteanu Radu Stanciu Ungureanu",
        "Romanian",
    ),
    "ukrainian": Background(
        "white",
        1,
        1.2,
        ("Oksana Stefania Olha Halyna Anna", "Iryna Natalia Yuliia Tetiana Kateryna"),
        ("Mykola Ivan Petro Vasyl Bohdan", "Andriy Dmytro Taras Oleh Yuriy"),
        "Bondar Kovalenko Lysenko Melnyk Petrenko Shevchuk Tkachuk",
        "Ukrainian",
    ),
    "italian": Background(
        "white",
        1.4,
        0.7,
        ("Concetta Assunta Carmela Filomena Rosa Giuseppina", "Francesca Daniela Chiara Laura Paola"),
        ("Salvatore Antonio Vincenzo Carmine Domenico", "Marco Luca Stefano Andrea Davide"),
        "Bellini Caruso DeSantis Ferraro Lombardi Rinaldi Vitale Zanetti",
        "Italian",
    ),
    "portuguese": Background(
        "white",
        0.6,
        1.2,
        ("Conceição Lurdes Fatima Amélia", "Sandra Carla Sónia Patricia Inês"),
        ("Joaquim Manuel António José", "Nuno Rui Tiago Bruno Hugo"),
        "Almeida Carvalho Figueira Lopes Moreira Pinto Teixeira",
        "Portuguese",
    ),
    "turkish": Background(
        "other",
        0.6,
        0.9,
        ("Emine Hatice Sevgi Nuriye", "Elif Zeynep Derya Selin Gul"),
        ("Hasan Ismail Mustafa Halil", "Emre Serkan Murat Deniz Kemal"),
        "Aksoy Demirci Erdem Kaplan Ozturk Yildirim",
        "Turkish",
    ),
    "iranian": Background(
        "other",
        0.5,
        0.9,
        ("Shahin Mahin Parvin Fereshteh", "Nasrin Leila Azadeh Shirin"),
        ("Hossein Bahram Manouchehr Iraj", "Reza Kaveh Omid Arash"),
        "Ahmadi Farahani Karimi Moradi Rostami Sadeghi",
        "Farsi",
    ),
    "pakistani": Background(
        "asian",
        1.3,
        2.4,
        ("Nasreen Rukhsana Zubaida Sakina Kausar Razia", "Saima Ayesha Sadia Shazia Nadia Iqra"),
        ("Muhammad Abdul Ghulam Nazir Bashir Yousaf", "Imran Asif Kashif Usman Bilal Zeeshan"),
        "Akhtar Bhatti Chaudhry Hussain Iqbal Mahmood Qureshi Rafiq Sadiq Zaman",
        "Urdu",
    ),
    "punjabi": Background(
        "asian",
        1.1,
        1.1,
        ("Gurdev Surjit Mohinder Balbir Harbans", "Manpreet Jaspreet Harpreet Sukhvinder Kiran"),
        ("Gurdev Joginder Mohan Sohan Harbhajan", "Gurpreet Jagdeep Sandeep Amrit Ranjit"),
        "Bains Dhaliwal Gill Johal Mann Sandhu Sidhu Virk",
        "Punjabi",
    ),
    "gujarati": Background(
        "asian",
        1,
        0.8,
        ("Kanta Savita Pushpa Hansa Shanta", "Hina Bhavna Nisha Pooja Minal"),
        ("Ramesh Kantilal Jayant Mansukh", "Nilesh Hitesh Bhavesh Amit Kunal"),
        "Desai Joshi Mistry Parmar Patel Shah Solanki Vaghela",
        "Gujarati",
    ),
    "bangladeshi": Background(
        "asian",
        0.6,
        1.1,
        ("Rokeya Amena Jahanara Saleha", "Nazma Farzana Taslima Sultana Shapla"),
        ("Abdul Kalam Motin Siraj", "Shamim Rahim Jubair Kamal Masud"),
        "Ali Begum Choudhury Islam Khatun Miah Rahman Uddin",
        "Bengali",
    ),
    "chinese": Background(
        "asian",
        0.7,
        0.9,
        ("Mei-Ling Siu-Fong Wai-Yin Yuk-Lan", "Mei Jing Li-Na Grace Vivian"),
        ("Kwok-Wah Chi-Keung Wing-Fai", "Wei Jun Kelvin Raymond"),
        "Chan Cheung Fung Ho Lam Lau Wong Yip",
        "Cantonese",
    ),
    "vietnamese": Background(
        "asian",
        0.25,
        0.6,
        ("Lan Hoa Tuyet", "Linh Thao Huong"),
        ("Van Minh Duc", "Tuan Hieu Long"),
        "Bui Dang Hoang Nguyen Pham Tran",
        "Vietnamese",
    ),
    "nigerian": Background(
        "black",
        0.6,
        2,
        ("Folasade Comfort Abimbola Ngozi", "Chioma Funmi Blessing Ifeoma Temitope"),
        ("Emmanuel Babatunde Festus Olusegun", "Chidi Tunde Femi Emeka Kunle"),
        "Adebayo Adeyemi Balogun Eze Nwosu Ogunleye Okafor Oyelaran",
        None,
    ),
    "ghanaian": Background(
        "black",
        0.6,
        1.1,
        ("Akosua Comfort Esther Grace", "Abena Adwoa Efua Ama Akua"),
        ("Kwame Kofi Emmanuel Samuel", "Kwaku Yaw Kojo Kwabena"),
        "Agyemang Ansah Appiah Boateng Mensah Owusu Sarpong",
        None,
    ),
    "somali": Background(
        "black",
        0.5,
        1.4,
        ("Halimo Faduma Khadija Maryan", "Hodan Ifrah Amina Sahra"),
        ("Abdi Jama Hassan Osman", "Mohamed Ahmed Liban Mahad Yusuf"),
        "Abdullahi Ali Farah Gedi Hersi Jama Warsame",
        "Somali",
    ),
    "jamaican": Background(
        "black",
        3,
        1.6,
        ("Icilda Myrtle Gloria Merlene Hyacinth Pearl Daphne", "Marcia Sonia Natasha Simone Tanya Kerry-Ann"),
        ("Cecil Winston Clifton Neville Leroy Vincent Errol", "Marlon Delroy Jermaine Andre Troy"),
        "Bailey Blake Campbell Francis Grant Lawrence Morgan Palmer Samuels Thompson",
        None,
    ),
    "mixed": Background(
        "mixed",
        0.4,
        3.4,
        ("Yvonne Gloria Pauline Sandra", "Jasmine Leah Naomi Chanel Amber"),
        ("Tony Melvin Clive Roy", "Jordan Marcus Reece Tyrone Dominic"),
        "Bennett Clarke Dixon Harvey Johnson Nelson Okoro Pryce Rahman Walters",
        None,
    ),
}
