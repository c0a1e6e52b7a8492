# a | 2031-05-06T08:00:00
Drones attacked the port of Ilmar on Monday night and set an oil depot on fire.
@ Monday night | 2031-05-05

# b | 2031-05-08T08:00:00
Drones attacked the port of Ilmar on Wednesday night and set an oil depot on fire.
@ Wednesday night | 2031-05-07

# c | 2031-05-12T09:00:00
Drones attacked the port of Ilmar on 1 May, killing three dockers.
@ 1 May | 2031-05-01
= three | 3
Drones attacked the port of Ilmar on 3 May, killing six dockers.
@ 3 May | 2031-05-03
= six | 6

# d | 2031-05-13T09:00:00
Drones attacked the port of Ilmar on 2 May, killing nine dockers.
@ 2 May | 2031-05-02
= nine | 9
