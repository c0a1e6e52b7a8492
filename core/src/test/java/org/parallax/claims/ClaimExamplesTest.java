package org.parallax.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.examples.SaidFile;
import org.parallax.examples.StoryDraft;
import org.parallax.examples.StoryFiles;
import org.parallax.model.Claim;

/**
 * Runs every story file and compares its claims with the file beside it: {@code
 * -Dparallax.regenerate=true} writes those anew. A claim is a line "agreement | text | origins", a
 * statement a line "report | party | stance toward the claim".
 */
class ClaimExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/claims");

  static Stream<Path> files() throws IOException {
    return StoryFiles.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void examples(Path file) throws IOException {
    StoryFiles.check(file, ".claims", rows(SaidFile.read(file)));
  }

  private static List<String> rows(StoryDraft story) {
    List<String> rows = new ArrayList<>();
    var claims = new ClaimFinder().find(story.reports(), story.parties(), List.of(), List.of());
    for (Claim claim : claims.claims()) {
      rows.add(
          String.join(
              " | ", claim.agreement().label(), claim.text(), String.join(", ", claim.origins())));
      claim
          .statements()
          .forEach(
              s ->
                  rows.add(
                      "  "
                          + String.join(
                              " | ", s.report(), s.origin().orElse("-"), s.stance().label())));
      claim.places().forEach(p -> rows.add("  " + p.report() + " | writer"));
    }
    return rows;
  }
}
