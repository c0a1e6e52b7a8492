# morning
Ana Bek | asserts: appeared to acknowledge | reports of a leak in the wall of the Orrin dam
The institute | asserts | the wall of the Orrin dam is leaking at its foot
Two papers | asserts | Ana Bek answered questions about a leak in the wall of the Orrin dam

# noon
The council | denies | a leak in the wall
Ana Bek | asserts: says | ready to consider evidence-based ways to drain the lake
The league | neither: did not say | whether the brewers were in the hall or had left the fair in Tarn

# evening
The papers | asserts: say | brewers of the valley pushed their barrels back to the fair in Tarn

# dusk
The harbour master | asserts: says | No tug
Corran Freight | asserts: says | a tug was ordered for the barge at dawn
