# a | North Star | 2031-09-10T08:00:00
Some 2,000 Arvan soldiers have arrived in Velia, the spy agency says.
= Some 2,000 Arvan soldiers | 2000 | soldier | Arvan soldiers who arrived in Velia | deployed | spy agency | modifier:~

# b | Evening Mail | 2031-09-11T08:00:00
About 9,000 Arvan troops, including 300 officers, are in Velia, army intelligence said.
= About 9,000 Arvan troops | 9000 | troop | Arvan troops in Velia | deployed | army intelligence | modifier:~
= 300 officers | 300 | officer | officers among Arvan troops | deployed | army intelligence | part:About 9,000 Arvan troops
Velia plans to deploy 20,000 Arvan soldiers, the minister said.
= 20,000 Arvan soldiers | 20000 | soldier | Arvan soldiers deployed by Velia | deployed | minister

# c | Coast Radio | 2031-09-11T12:00:00
Around 9,000 Arvan troops are in Velia, 20 km (12 miles) from the border.
= Around 9,000 Arvan troops | 9000 | troop | Arvan troops in Velia | deployed | - | modifier:~
= 20 km | 20 | km | distance from the border | other | -
= 12 miles | 12 | mile | distance from the border | other | -
About 500 people work on the pier, up from 350 in spring.
= About 500 people | 500 | person | people who work on the pier | other | - | modifier:~
= 350 | 350 | person | people | other | -
