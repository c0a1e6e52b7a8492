@ Dessa Pohl > Tarn Water
@ Uri Falk > Tarn Water

# morning
Inspectors | asserts | the Orrin dam has a crack in its spillway
Dessa Pohl | denies | the Orrin dam has a crack in its spillway
Two anglers | asserts | the barge came in far too fast and never turned at the Orrin quay
Was the barge too fast?
Barge Lines | denies | the barge was travelling too fast

# noon
Farmers | asserts | the spillway of the Orrin dam has a crack
Uri Falk | asserts | there is no crack in the spillway of the Orrin dam
Mayor Ana Bek | asserts | "There is no danger to the valley. Nobody should leave the village tonight. The road to Tarn stays open."
Barge Lines | denies | the barge was travelling too fast

# evening
The army | asserts | there is no danger to the valley at all
Corvin Mills will slash 400 jobs at the Orrin loom by spring.
Rada Ilic | asserts | Corvin Mills would axe 400 positions at the Orrin loom by spring
Corvin Mills | denies | the report
