# a | 2031-08-20T09:00:00
Nine people have been found, three more than on Monday.
@ Monday | 2031-08-18
She had not seen the report before Tuesday night.
@ Tuesday night | 2031-08-19TNI
The mill burnt down on Monday.
@ Monday | 2031-08-18
