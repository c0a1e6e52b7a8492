-- a | 2031-05-05
Hospital staff in Lowton plan to walk out on Thursday, the nurses' union said.
Tarn's health board denied that wards would close.
The nurses' union said 1,200 staff would walk out. Three officials said the talks had failed.
The walkout will cost the board £3million, the board said.

-- b | 2031-05-05
The nurses' union says 1,200 staff will walk out of Lowton hospitals on Thursday.
Tarn’s health board put the number at about 400.
“We have asked for one meeting since March and were given none,” said Ana Moor, who leads the union.
The walkout will cost £3million, a spokesman for the board said.

-- c | 2031-05-06
About 400 staff will walk out, according to Tarn's health board. The board again denied that wards would close.
“We have asked for one meeting since March,” Ana Moor said.
