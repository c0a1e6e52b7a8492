# a | 2031-08-20T09:00:00
Two people died when fire destroyed the old paper mill in Pellow on 17 August.
@ 17 August | 2031-08-17
= Two | 2
The mill had been sold to a developer on 3 August.
@ 3 August | 2031-08-03

# b | 2031-08-21T10:00:00
Fire destroyed the old paper mill in Pellow on 18 August, killing two people.
@ 18 August | 2031-08-18
= two | 2
The building was sold to a developer on 3 August.
@ 3 August | 2031-08-03

# c | 2031-08-22T10:00:00
On Sunday fire destroyed the old paper mill in Pellow.
@ Sunday | 2031-08-17

# d
On 31 February fire destroyed the old paper mill in Pellow.
@ 31 February | 2031-02-31
