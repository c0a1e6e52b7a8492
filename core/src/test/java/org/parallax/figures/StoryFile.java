package org.parallax.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parallax.examples.StoryDraft;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * A story as a file. "# id | outlet | published" starts a report, a line of text is a sentence, and
 * the lines under it that start with "= " are its figures: words | number | unit | subject | event
 * | party ("-" for none), with any of "modifier:~", "asOf:2031", "part:words of the whole",
 * "via:Outlet", "stance:denies" behind them. "@ spokesman > body" says who speaks for whom.
 */
final class StoryFile {

  private final StoryDraft story = new StoryDraft();

  static StoryDraft read(Path file) throws IOException {
    var figures = new StoryFile();
    StoryDraft story = figures.story;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("@ ")) {
        story.link(line.substring(2));
      } else if (line.startsWith("# ")) {
        String[] head = line.substring(2).split(" \\| ", -1);
        story.open(head[0], metadata(head));
      } else if (line.startsWith("= ")) {
        figures.figure(line.substring(2).split(" \\| ", -1));
      } else if (!line.isBlank()) {
        int start = story.text().length();
        story.sentences().add(new Span(start, start + line.length()));
        story.text().append(line).append('\n');
      }
    }
    return story;
  }

  private static Metadata metadata(String[] head) {
    return new Metadata(
        Optional.empty(),
        Optional.of(head[1]),
        Optional.empty(),
        List.of(),
        head.length > 2 ? Moment.parse(head[2]) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void figure(String[] row) {
    Span sentence = story.sentences().getLast();
    int start = story.text().indexOf(row[0], sentence.start());
    String party = row[5].equals("-") ? "" : row[5];
    Optional<String> statement = Optional.empty();
    if (!party.isEmpty()) {
      statement = Optional.of("s" + story.statements().size());
      story.statements().add(statement(statement.get(), sentence, story.actor(party), row));
    }
    double number = Double.parseDouble(row[1]);
    story
        .quantities()
        .add(
            new Quantity(
                new Span(start, start + row[0].length()),
                OptionalDouble.of(number),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                modifier(option(row, "modifier").orElse("=")),
                Optional.of(row[2]).filter(u -> !u.equals("-")),
                Optional.of(row[3]).filter(u -> !u.equals("-")),
                option(row, "part").map(this::indexOf).orElse(OptionalInt.empty()),
                Optional.empty(),
                Quantity.Event.valueOf(row[4].toUpperCase(java.util.Locale.ROOT)),
                statement,
                option(row, "asOf")));
  }

  private Statement statement(String id, Span sentence, String actor, String[] row) {
    return new Statement(
        id,
        Statement.Kind.INDIRECT,
        Optional.of(new Statement.Source(List.of(sentence), Optional.of(actor))),
        Optional.empty(),
        new Statement.Marked(List.of(sentence)),
        Statement.Stance.valueOf(
            option(row, "stance").orElse("asserts").toUpperCase(java.util.Locale.ROOT)),
        Statement.Certainty.CERTAIN,
        option(row, "via").map(story::actor).stream().toList(),
        Optional.empty(),
        Optional.empty());
  }

  private OptionalInt indexOf(String words) {
    List<Quantity> quantities = story.quantities();
    for (int i = quantities.size() - 1; i >= 0; i--) {
      if (quantities.get(i).span().of(story.text().toString()).equals(words)) {
        return OptionalInt.of(i);
      }
    }
    throw new IllegalArgumentException("no figure with these words: " + words);
  }

  private static Optional<String> option(String[] row, String name) {
    return Stream.of(row)
        .filter(cell -> cell.startsWith(name + ":"))
        .map(cell -> cell.substring(name.length() + 1))
        .findFirst();
  }

  private static Quantity.Modifier modifier(String sign) {
    return Stream.of(Quantity.Modifier.values())
        .filter(m -> m.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }
}
