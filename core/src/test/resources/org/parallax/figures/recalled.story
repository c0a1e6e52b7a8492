# morning | The Beacon | 2031-05-06T09:15:00
Rescuers count nine dead after the ferry sank.
= nine dead | 9 | person | people killed | dead | rescuers

# noon | The Beacon | 2031-05-06T13:00:00
Rescuers count 12 dead after the ferry sank.
= 12 dead | 12 | person | people killed | dead | rescuers

# afternoon | Quay Post | 2031-05-06T14:00:00
The dockers say that 15 died when the ferry sank.
= 15 | 15 | person | people killed | dead | dockers

# evening | The Beacon | 2031-05-06T18:00:00
Rescuers stand by 12 dead.
= 12 dead | 12 | person | people killed | dead | rescuers

# after | Quay Post | 2031-05-07T10:00:00
On Tuesday rescuers still spoke of 12 dead; now they count 15 dead.
= 12 dead | 12 | person | people killed | dead | rescuers | asOf:2031-05-06
= 15 dead | 15 | person | people killed | dead | rescuers
