@ Mara Quist > Pilots’ Union

# morning
Mara Quist of the pilots’ union | asserts | all nine ferries of the Orrin line had left the lock at Tessel
Jon Edel | asserts | seven ferries had left, as the keepers at Tessel counted them
Jon Edel | denies: rejected | the union’s count
Piet Holm | asserts: hinted at | possible closure of the Grandwater canal to grain barges
Asta Reuel | demands: urged | the crews to stay away from the Tessel lock

# noon
Piet Holm | asks: was asked about | the possible closure of the Grandwater canal to grain barges
Tarn Water | asserts | it was not aware of any leak at the Velm sluice
Three farmers | asserts | there was a leak at the Velm sluice
Dessa Pohl | asserts | “These are not rumours. These are our people.”
Asta Reuel | asserts | 15 people were missing at the Velm sluice

# evening
Two deckhands | asserts | the keeper had told the crews that the lock was sold
Jon Edel | denies | this
The Evening Mail | asserts | the Orrin line has agreed a price with the Gallian bank
Jon Edel | asserts | “There is no agreement with anyone.”
Bram Oost | asserts | the barge Adelheid had sunk in the lower basin
Asta Reuel | asserts | it was untrue
The harbour office | expects: said | the lower basin will be dredged in November

# night
Rada Ilic | expects: predicted | the lower basin will be dredged in November
Jon Edel | asserts | no keeper of the lock was ever paid by the Gallian bank

# afterwards
Her sister | denies | she had eaten the eels of the lower basin
The council | neither: did not say | who will lead the inquiry into the lock at Tessel
Divers | asserts | the keepers had made advances
Rada Ilic | asserts | the keepers had made advances on wages that nobody at Brod in the Upper Oresk ever saw
Unity | asserts | up to 900 jobs would go if the Selvik deal went through
The regulator | neither | it was looking into the Selvik deal
Selvik | denies | any plant would close
Selvik runs 14 plants with 6,200 people.
