"""Which words are given names of people, of which some village has its name too."""
# a table of data

from pipeline.extract.words.letters import plain

GIVEN_NAMES = frozenset(
    """
    abbas abdallah abdul abdulkarim abdullah abdulrahman abed adel adnan ahmad ahmed akram alaa ali amal amer amin amina amira
    ammar anas anwar aref asaad asem ayham ayman aziz bahaa bahjat basel basem bashar bashir basil bassam bassel bilal burhan
    dima elias eman fadel fadi fahd faisal farah farid faris fatima fawaz fayez firas fouad ghada ghadeer ghadir ghassan ghazal
    ghazi ghiath habib hadi hafez haidar haitham hala hamed hamid hamza hanan hani hanna hasan hassan hatem haydar haytham hazem
    hikmat hilal hisham hossam hussain hussam hussein ibrahim ihab imad iman ismail issa jaafar jaber jalal jamal jamil jawad
    jihad joseph kamal karam karim kassem khalid khaled khalil khodr layla leila lina louay lubna maha maher mahmoud majd majed
    malek manaf marwan maryam mazen michel mira mohamad mohamed mohammad mohammed muhammad muhannad mustafa nabil nada nader naji
    najib nasser nawar nidal nizar noor nour odai omar osama othman qais qasim qusay rabia raed rafiq rami ramez rana rania
    rashad rashid rasha reem rim rima riad riyad saad sabah safwan saleh salem salim salma salman samar sami samir samira sana
    sara sarah shadi shaker sharif sofia suhail suleiman suleyman taha talal tamer tarek tareq tariq taysir thaer umar wael wafa
    walid wassim wissam yahya yasser yassin yazan younes youssef yousef yousif yunus yusuf zaher zaid zain zakaria zayn zeinab
    ziad ziyad
    """.split()
)

# In Arabic letters, to tell people who are named without a count.
ARABIC_NAMES = frozenset(
    plain(
        """
        محمد أحمد محمود حسن حسين علي إبراهيم خالد عمر يوسف مصطفى سليمان عبد عبدالله عبدالرحمن عبدالكريم جعفر حيدر عباس
        هادي كاظم رضا مهدي غدير بشار باسل ماهر رامي سامر سامي نضال نزار وسيم وائل وسام هاني هيثم غسان فادي فراس ياسر
        عمار مازن منير نبيل نديم جمال جميل كمال كنان لؤي ليث مالك مجد معن مهند ناصر ناجي أيمن أيهم أمجد أنس أسامة آصف
        أكرم أدهم إياد إيهاب بسام بلال تامر ثائر جابر جورج حازم حسام حمزة خليل خضر داود ذو رائد راغب رفيق رياض زياد زهير
        زكريا سعيد سلمان سمير شادي صالح صلاح طارق طلال عادل عدنان عصام عفيف عيسى غازي غياث فؤاد فارس فهد فواز قاسم قصي
        كريم ميشيل إلياس حنا نعيم هشام يحيى ياسين يزن يونس زين فاطمة زينب نور مريم رنا ريم رهام هبة لينا ميرنا سارة
        سميرة سوسن نسرين ياسمين غادة عبير رنيم رشا هالة ديما نجاة سعاد أميرة لمى
        """
    ).split()
)


def has_given_name(words: list[str]) -> bool:
    """Whether Arabic words begin with a given name; `علي` may be the preposition, so that another name must follow it."""
    if words[:1] == ["علي"]:
        return len(words) > 1 and words[1] in ARABIC_NAMES
    return bool(words) and words[0] in ARABIC_NAMES
