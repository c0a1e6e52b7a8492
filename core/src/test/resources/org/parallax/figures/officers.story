# a | Tarn Herald | 2031-05-05T17:00:00
Three Moorish soldiers have been located at the border, police said.
= Three Moorish soldiers | 3 | soldier | Moorish soldiers located at the border | missing | police
Roughly a dozen Moorish soldiers are still taking part in the exercise.
= Roughly a dozen Moorish soldiers | 12 | soldier | Moorish soldiers taking part in the exercise | other | - | modifier:~
The new handset has a 4-inch screen, and the old one a 5-inch screen.
= 4-inch | 4 | inch | distance of screen | other | -
= 5-inch | 5 | inch | distance of screen | other | -
The mill will pay 900,000 to the town.
= 900,000 | 900000 | EUR | money | other | -

# b | Free Voice | 2031-05-05T18:00:00
The three men were reported missing on Saturday, the army said.
= three men | 3 | man | men reported missing | missing | army
It was the death of one of their own, a spokesman said.
= one | 1 | person | people dead | dead | spokesman
The handset is sold with a 4-inch screen.
= 4-inch | 4 | inch | distance of screen | other | -
The family of one of the men was told.
= one | 1 | man | family of men | other | -

# c | Plain Dealer | 2031-05-05T19:00:00
Three officers of the Moorish army are missing, a source said.
= Three officers | 3 | officer | officers of the Moorish army missing | missing | source
A handset with a 5-inch screen costs more.
= 5-inch | 5 | inch | distance of screen | other | -
