# a | North Star | 2031-09-10T08:00:00
The bridge carried 9,000 vehicles a day in 2028, the road agency said.
= 9,000 vehicles | 9000 | vehicle | vehicles a day on the bridge | other | road agency | asOf:2028

# b | Evening Mail | 2031-09-10T09:00:00
More than 11,000 vehicles a day used the bridge last year, the town said.
= More than 11,000 vehicles | 11000 | vehicle | vehicles a day on the bridge | other | town | modifier:> | asOf:2030
