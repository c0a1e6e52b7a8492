@ Sanna Brandt > Lifeboat Service

# a | North Star | 2031-09-10T18:00:00
All times are GMT+3.
= 3 | 3 | - | - | other | -
About 80 people are now working on the water, Sanna Brandt said, up from 60 at midday.
= About 80 people | 80 | person | people working on the water | other | Sanna Brandt | modifier:~
= 60 | 60 | person | people | other | -
The union puts the number of dead at 15, three more than the lifeboat service.
= 15 | 15 | person | dead | dead | union
= three | 3 | person | dead | dead | -

# b | Evening Mail | 2031-09-11T09:00:00
The army has sent around 12,000 troops to the river.
= around 12,000 troops | 12000 | troop | troops sent to the river by the army | deployed | - | modifier:~

# c | Lantern | 2031-09-11T10:00:00
12,000 troops were sent to the river, the army said.
= 12,000 troops | 12000 | troop | troops sent to the river by the army | deployed | army
It said that around 12,000 troops had been sent to the river.
= around 12,000 troops | 12000 | troop | troops sent to the river by the army | deployed | army | modifier:~
