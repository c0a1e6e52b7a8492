@ Rada Ilic > Corvin Mills

# trade | The Ledger | 2031-09-02T08:00:00
Corvin Mills will shed 23,400 jobs, a newsletter says, of a workforce of 61,000.
= 23,400 jobs | 23400 | job | jobs shed by Corvin Mills | other | newsletter
= 61,000 | 61000 | worker | workforce | other | newsletter
In 2019 the firm laid off 9,000 people.
= 9,000 people | 9000 | person | people laid off | other | - | asOf:2019

# town | Valley Post | 2031-09-02T10:00:00
As many as 23,400 people would lose their work in a 61,000-strong firm.
= As many as 23,400 people | 23400 | person | people who lose their work | other | - | modifier:<=
= 61,000 | 61000 | strong | strong firm | other | -
About 23,000 employees are to go by winter.
= About 23,000 employees | 23000 | employee | employees to go | other | - | modifier:~
Three buyers toured the site and two weavers were hurt on Monday.
= Three buyers | 3 | buyer | buyers who toured the site | other | -
= two weavers | 2 | weaver | weavers hurt | injured | -
The three arrived in the country on Sunday.
= three | 3 | country | countries | other | -

# broker | Quarry Times | 2031-09-02T12:00:00
Corvin Mills owes $80 million for a loom hall and pays $12 million for coal, Rada Ilic said.
= $80 million | 80000000 | USD | money for a loom hall | other | Rada Ilic
= $12 million | 12000000 | USD | money for coal | other | Rada Ilic
Six looms stand in the hall, and 110 looms stand in the yard.
= Six looms | 6 | loom | looms in the hall | other | -
= 110 looms | 110 | loom | looms in the yard | other | -

# evening | Evening Reel | 2031-09-02T18:00:00
Corvin Mills denied that it would shed 23,400 jobs.
= 23,400 jobs | 23400 | job | jobs shed by Corvin Mills | other | Corvin Mills | stance:denies
It also denied that 77 looms had been sold.
= 77 looms | 77 | loom | looms sold | other | Corvin Mills | stance:denies
"That is several hundred people. Not 20,000, or 30,000," the firm said.
= 20,000 | 20000 | person | people | other | Corvin Mills
= 30,000 | 30000 | person | people | other | Corvin Mills
