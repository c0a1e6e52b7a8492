# morning
A keeper | asserts | she paid for the lamp on the Tarn pier herself
The Tarn Herald | asserts | the eastern pier at Tarn was sold to a bank in March
The company | asserts | the eastern crane has been out of order since June
Skerry Lines was founded by two brothers who owned a single ferry and a borrowed jetty.
The lamp on the pier was lit for the first time in forty years on Sunday evening.

# noon
Mara Quill | asserts | she paid for the lamp on the Tarn pier with her savings
Corvane News Agency | asserts | the eastern pier at Tarn was sold to a foreign bank
Orrin Cranes | asserts | the eastern crane has been out of order since early June
Two brothers who owned a single ferry and a borrowed jetty founded Skerry Lines.
For the first time in forty years a lamp was lit on Sunday evening on the pier.
El faro de Tarn volvió a brillar anoche.
you | asserts | the lamp on the pier shines brightly

# evening
The dockers' union | asserts | the north gate of the port was left open all night
Mara Quill | asserts | nobody had locked the north gate of the port that night, and the keys of the signal box were lost in the harbour

# night
Corvane Maritime | asserts | the north gate of the port was open all night
The ship used fake papers to enter the port of Tarn.
Corvane Maritime | asserts | an area which lies north of the port was fenced off
The port | denies | a fire at the mill
The last fire at the mill was in 2016, when two people died.

# later
Piet Lund | asserts | the keys of the signal box lie lost in the harbour
