# sunday
Rita Sand | asserts | "The vote in Kestrel was stolen by people who cannot count."
Ivo Brandl | asserts | up to 2,400 postal votes were missing
Grace Tull | asserts: called | the claim "pure invention"
The banks | asserts | the levy would cost 1.4 billion crowns, not 900 million
Mara Quill | asserts | the ferry had been too fast in the harbour

# monday
Sand's office | asserts | "The vote in Kestrel was stolen by people who cannot count"
The Pilot | asserts | the ferry was not too fast
Kestrel | asserts | the storm had broken the sea wall at Tarn
Kestrel's works office | asserts | the storm broke the sea wall at Tarn
The commission | neither: would not comment on | the court case
Ivo Brandl | asserts | "The case goes on."
A Tarn woman is looking for her brother after a storm broke the sea wall at Kestrel.
Wind farms will lose subsidies of 300 million crowns.
