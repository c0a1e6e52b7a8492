@ Dr Marl > Hospital of Torvay
@ Tomas Bell > Hospital of Torvay

# 1 tuesday
Dr Marl | denies: denied | the ward had been short of nurses
Tomas Bell | asserts: said | the ward has not been closed to new patients
Civic Party | demands: called on | Ana Rusk to resign
Health ministry | neither: declined to comment on | the ward would be closed

# 2 thursday
The authority | asserts: said | the ward was closed to new patients on Wednesday
Dr Marl | asserts: acknowledged | the ward had been short of nurses on some nights
Ana Rusk | denies: rejected | she would resign
Piet Lund | asserts: said | it was too early to say whether the sinks were to blame
The union | asserts: said | nurses had warned of broken sinks
