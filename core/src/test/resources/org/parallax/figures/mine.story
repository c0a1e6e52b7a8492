@ Captain Orsolya Benk > fire service

# morning | The Beacon | 2031-05-06T08:00:00
Six miners were killed, the fire service said.
= Six miners | 6 | person | people killed | dead | fire service
Forty people were underground, 10 of them in the lift, 12 in the gallery and 18 in the hall, the fire service said.
= Forty people | 40 | person | people underground | other | fire service
= 10 | 10 | person | people | other | fire service | part:Forty people
= 12 | 12 | person | people | other | fire service | part:Forty people
= 18 | 18 | person | people | other | fire service | part:Forty people
None of the 30 guards was hurt.
= None | 0 | guard | guards hurt | injured | -
= 30 guards | 30 | guard | guards hurt | injured | -

# noon | Quarry Times | 2031-05-06T12:00:00
Nine people are dead, Captain Orsolya Benk said.
= Nine people | 9 | person | people dead | dead | Captain Orsolya Benk
The miners' league puts the dead at 14.
= 14 | 14 | person | dead | dead | miners' league

# afternoon | The Beacon | 2031-05-06T15:00:00
Nine people were killed and 11 taken to hospital, the fire service said.
= Nine people | 9 | person | people killed | dead | fire service
= 11 | 11 | person | people taken to hospital | other | fire service
At least nine people died in the mine.
= At least nine people | 9 | person | people died in the mine | dead | - | modifier:>=
In 1987 a fire in the same mine killed 31 people.
= 31 people | 31 | person | people killed by a fire | dead | - | asOf:1987

# relay | Harrow Post | 2031-05-06T16:00:00
The miners' league told the Quarry Times that 16 people had died.
= 16 people | 16 | person | people died | dead | miners' league | via:Quarry Times

# later | Quarry Times | 2031-05-07T09:00:00
"We said nine when we had nine," said Captain Orsolya Benk.
= nine | 9 | - | - | other | Captain Orsolya Benk
The number rose to 14 after three more bodies were found, the fire service said.
= 14 | 14 | person | dead | dead | fire service
= three more bodies | 3 | body | bodies found | dead | fire service | part:14
The three bodies lay in the gallery.
= three bodies | 3 | body | bodies | dead | -
