# morning
The authority | asserts | eleven other infants have been infected on the ward
The union | asserts | staff had warned managers about broken sinks on the ward in March
Prosecutors | asserts | a criminal investigation had been opened into the deaths on the ward
Legion fever killed four patients at the same hospital in 2019.

# noon
A father | asserts | five babies have died on the ward of St Brannoc
Nurses | asserts | staff had raised the alarm over faulty sinks on the ward in March
Police | asserts | no criminal investigation had been opened into the deaths
Tomas Bell | asserts | the ward is open to new patients

# evening
The authority | asserts | reports that five babies had died were wrong
Piet Lund | asserts | it was too early to say whether the sinks were to blame
The authority | asserts | the ward is closed to new patients
Four patients dead on ward
In pictures: the ward of St Brannoc
Two nurses | asserts | "We stole nothing from the ward and we broke nothing there."
