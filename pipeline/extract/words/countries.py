"""Which names of far countries stand behind the name of a town that Syria has too: `Tripoli, Libya`, `Salma, Norway`."""
# a table of data

FAR_COUNTRIES = """
Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bosnia|
Brazil|Britain|Bulgaria|Canada|Chad|Chile|China|Colombia|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti|Egypt|
England|Eritrea|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Great Britain|Greece|Hungary|India|Indiana|
Indonesia|Iran|Ireland|Italy|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Latvia|Libya|Lithuania|Malaysia|Mali|Malta|Mauritania|
Mexico|Michigan|Moldova|Morocco|Netherlands|New York|New Zealand|Niger|Nigeria|Norway|Ohio|Oman|Pakistan|Palestine|Peru|
Philippines|Poland|Portugal|Qatar|Romania|Russia|Saudi Arabia|Scotland|Senegal|Serbia|Sicily|Slovakia|Slovenia|Somalia|
South Africa|South Korea|Spain|Sudan|Sweden|Switzerland|Tajikistan|Tanzania|Texas|Tunisia|UAE|Uganda|UK|Ukraine|
United Arab Emirates|United Kingdom|United States|USA|Uzbekistan|Venezuela|Vietnam|Wales|Yemen
"""
