@ Lena Osk > Electoral commission

# wednesday
Electoral commission | asserts: admitted | 1,140 postal votes lay unopened in a cellar
Lena Osk | asserts: had insisted | every valid ballot was counted
Police | asserts: had said | the driver pointed a pistol at the officers
Police | neither: declined to repeat | the claim
Tull | asserts: had said | the campaign would go to court
Tull | asserts: said | the campaign would be merry
