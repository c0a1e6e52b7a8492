-- a
Two climbers were found dead on Mount Ister on Friday, mountain rescue said.
The slide buried 14 tents, mountain rescue said.

-- b
Three climbers were found dead on Mount Ister, a witness said.
On Friday the slide buried 14 tents.

-- c
Two climbers died on Mount Ister. One of their own had warned of it, the club said.
The slide buried 14 tents at the camp, a witness said.
