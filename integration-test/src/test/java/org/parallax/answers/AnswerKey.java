package org.parallax.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful editor concludes from the reports of one story. A key is a selection: what it does
 * not mention is not wrong, only its {@code must_not} rows say what a program must not find.
 */
public final class AnswerKey {

  private final Row key;

  private AnswerKey(JsonNode json) {
    this.key = new Row(json);
  }

  /** The key in {@code folder}'s {@code gold.json}. */
  public static AnswerKey of(Path folder) throws IOException {
    return new AnswerKey(
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve("gold.json"))));
  }

  /** What became of each row in {@code story}. */
  public List<Verdict> judge(Story story) {
    var surveyed = new Surveyed(story);
    var claims = new ClaimRows(surveyed);
    var words = new WordRows(surveyed);
    var parties = new PartyRows(surveyed, claims);
    var figures = new FigureRows(surveyed);
    var wrong = new WrongRows(surveyed, claims, parties, words);
    List<Verdict> verdicts = new ArrayList<>();
    key.rows("figures").forEach(r -> verdicts.addAll(figures.judge(r)));
    for (Row r : key.rows("quotes")) {
      verdicts.add(Verdict.of("quotes", r, r.text("contains_re"), words.quote(r)));
    }
    for (Row r : key.rows("claims")) {
      verdicts.add(Verdict.of("claims", r, r.text("about_re"), claims.judge(r)));
    }
    for (Row r : key.rows("origins")) {
      verdicts.add(Verdict.of("origins", r, r.text("about_re"), parties.origin(r)));
    }
    for (Row r : key.rows("positions")) {
      verdicts.add(Verdict.of("positions", r, r.text("text_re"), parties.position(r)));
    }
    for (Row r : key.rows("copies")) {
      verdicts.add(Verdict.of("copies", r, r.text("contains_re"), words.copy(r)));
    }
    for (Row r : key.rows("must_not")) {
      verdicts.add(Verdict.of("must_not", r, r.text("what"), wrong.judge(r)));
    }
    return verdicts;
  }
}
