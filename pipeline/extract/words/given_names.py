"""Which words in Latin letters are given names of people, of which some village has its name too."""
# a table of data

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
