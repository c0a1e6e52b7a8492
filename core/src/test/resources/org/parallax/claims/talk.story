# morning
Ana Bek | asserts: appeared to acknowledge | reports of a leak in the wall of the Orrin dam
The institute | asserts | the wall of the Orrin dam is leaking at its foot
Two papers | asserts | Ana Bek answered questions about a leak in the wall of the Orrin dam

# noon
The council | denies | a leak in the wall
