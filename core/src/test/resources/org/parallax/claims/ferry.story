# courier
The Courier | asserts | Halvia Ferries plans to keep islanders and visitors apart after passengers objected to crowding
The paper | asserts | staff would be told to seat islanders on the upper deck

# post
Halvia Ferries | denies: dismissed | claims made by some local outlets that the state ferry company is planning to separate islanders and visitors on its ships
A passenger | asserts | the queue at the quay was an hour long

# ledger
Halvia Ferries wants to keep islanders and visitors apart, as passengers had objected to crowding.

# gazette
The harbour board | asserts | the board would keep the night ferry
Mara Quill | expects: will consider whether | the board would keep the night ferry
