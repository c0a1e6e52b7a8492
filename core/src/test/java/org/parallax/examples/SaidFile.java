package org.parallax.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Metadata;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * A story as a file: "# id" starts a report; "Speaker | stance | words" is a statement, whose words
 * in quotation marks are direct speech, and any other line a sentence of the writer's. "stance:
 * verb" gives the verb between the two where it is not just the stance. "@ spokesman > body" says
 * who speaks for whom.
 */
public final class SaidFile {

  private final StoryDraft story = new StoryDraft();

  private SaidFile() {}

  /** The story that {@code file} tells. */
  public static StoryDraft read(Path file) throws IOException {
    var said = new SaidFile();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("@ ")) {
        said.story.link(line.substring(2));
      } else if (line.startsWith("# ")) {
        said.story.open(line.substring(2), Metadata.unknown());
      } else if (!line.isBlank()) {
        said.line(line.split(" \\| ", -1));
      }
    }
    return said.story;
  }

  private void line(String[] cells) {
    StringBuilder text = story.text();
    int start = text.length();
    String words = cells[cells.length - 1];
    text.append(cells.length > 1 ? cells[0] + " " + verb(cells) + " " : "");
    int content = text.length();
    text.append(words).append('\n');
    Span said = new Span(content, text.length() - 1);
    int from = start;
    for (int at = words.indexOf(". "); at >= 0; at = words.indexOf(". ", at + 1)) {
      story.sentences().add(new Span(from, content + at + 1));
      from = content + at + 2;
    }
    story.sentences().add(new Span(from, said.end()));
    if (cells.length > 1) {
      story.statements().add(statement(cells, start, said, words.startsWith("\"")));
    }
  }

  private Statement statement(String[] cells, int start, Span said, boolean quoted) {
    Span source = new Span(start, start + cells[0].length());
    Span cue = new Span(source.end() + 1, source.end() + 1 + verb(cells).length());
    return new Statement(
        "s" + story.statements().size(),
        quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
        Optional.of(new Statement.Source(List.of(source), Optional.of(story.actor(cells[0])))),
        Optional.of(new Statement.Marked(List.of(cue))),
        new Statement.Marked(List.of(said)),
        Statement.Stance.valueOf(cells[1].split(": ", 2)[0].toUpperCase(Locale.ROOT)),
        Statement.Certainty.CERTAIN,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static String verb(String[] cells) {
    return cells[1].substring(cells[1].indexOf(": ") < 0 ? 0 : cells[1].indexOf(": ") + 2);
  }
}
