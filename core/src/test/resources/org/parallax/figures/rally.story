# a | Tarn Herald | 2031-05-05T17:00:00
Thousands of miners gathered in the capital.
= Thousands | 2000 | miner | miners gathered in the capital | other | - | modifier:>=
Police put the crowd at 5,000, the union at 20,000.
= 5,000 | 5000 | miner | miners | other | Police
= 20,000 | 20000 | miner | miners | other | union
Turnout in the ballot was 61 percent, the commission said.
= 61 percent | 61 | percent | share of Turnout | other | commission
The mill will lose 1,200 jobs rather than the 1,500 first named, Ana Moor said.
= 1,200 jobs | 1200 | job | jobs lost by mill | other | Ana Moor
= 1,500 | 1500 | job | jobs | other | Ana Moor
The union demanded a recount of 350 ballots.
= 350 ballots | 350 | ballot | recount of ballots | other | union

# b | Free Voice | 2031-05-06T10:00:00
Turnout was 68 percent, the commission said.
= 68 percent | 68 | percent | share of Turnout | other | commission
Some 5,000 people marched through the capital, police said.
= Some 5,000 people | 5000 | person | people marched through the capital | other | Police | modifier:~
The mill, which loses roughly 1,200 jobs, is to be sold.
= roughly 1,200 jobs | 1200 | job | jobs lost by mill | other | - | modifier:~
At least three miners have died.
= At least three miners | 3 | person | dead miners | dead | commission | modifier:>=

# c | Plain Dealer | 2031-05-07T10:00:00
Five miners have died, the commission said.
= Five miners | 5 | person | dead miners | dead | commission
