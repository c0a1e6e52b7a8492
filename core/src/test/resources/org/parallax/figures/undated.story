@ Jon Piri > disaster agency

# a | Island Press
At least nine people were killed.
= At least nine people | 9 | person | people killed | dead | disaster agency | modifier:>=

# b | Lantern
The agency said 26 people had been killed.
= 26 people | 26 | person | people killed | dead | disaster agency

# c | Mail
The toll has reached 28, Jon Piri said.
= 28 | 28 | person | people killed | dead | Jon Piri
