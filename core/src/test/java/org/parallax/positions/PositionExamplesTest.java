package org.parallax.positions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.claims.ClaimFinder;
import org.parallax.examples.SaidFile;
import org.parallax.examples.StoryDraft;
import org.parallax.examples.StoryFiles;
import org.parallax.model.Claim;
import org.parallax.model.Position;

/**
 * Runs every story file and compares its positions with the file beside it: {@code
 * -Dparallax.regenerate=true} writes those anew. A position is a line "party | claim or topic", a
 * move a line "report | stance | words".
 */
class PositionExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/positions");

  static Stream<Path> files() throws IOException {
    return StoryFiles.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void examples(Path file) throws IOException {
    StoryFiles.check(file, ".positions", rows(SaidFile.read(file)));
  }

  private static List<String> rows(StoryDraft story) {
    var reports = story.reports();
    var claims = new ClaimFinder().find(reports, story.parties(), List.of(), List.of()).claims();
    Map<String, String> texts = claims.stream().collect(Collectors.toMap(Claim::id, Claim::text));
    List<String> rows = new ArrayList<>();
    for (Position position : new PositionFinder().find(reports, story.parties(), claims)) {
      String about =
          position.claim().map(c -> texts.getOrDefault(c, "")).or(position::topic).orElse("");
      rows.add(position.party() + " | " + about);
      for (Position.Move move : position.moves()) {
        var at = move.place();
        String words =
            reports.stream()
                .filter(r -> r.id().equals(at.report()))
                .map(r -> r.words(at.span()))
                .findFirst()
                .orElse("");
        rows.add("  " + String.join(" | ", at.report(), move.stance().label(), words));
      }
    }
    return rows;
  }
}
