package org.parallax.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.document.Documents;
import org.parallax.model.Report;
import org.parallax.model.Story;

/**
 * A story as large as they get, put together from many copies of one, each under ids of its own.
 */
final class LargeStory {

  private LargeStory() {}

  /** Has at least so many reports, and claims, figures and quotes in proportion. */
  static Story of(Story story, int reports) {
    int times = (reports + story.reports().size() - 1) / story.reports().size();
    List<Story> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(renamed(story, "-" + i));
    }
    return new Story(
        story.title(),
        story.from(),
        story.to(),
        all.stream().flatMap(s -> s.reports().stream()).toList(),
        List.of(),
        story.parties(),
        all.stream().flatMap(s -> s.claims().stream()).toList(),
        all.stream().flatMap(s -> s.departures().stream()).toList(),
        all.stream().flatMap(s -> s.figures().stream()).toList(),
        all.stream().flatMap(s -> s.quotes().stream()).toList(),
        all.stream().flatMap(s -> s.positions().stream()).toList(),
        all.stream().flatMap(s -> s.copies().stream()).toList(),
        all.stream().flatMap(s -> s.captures().stream()).toList(),
        all.getFirst().places(),
        all.stream().flatMap(s -> s.timeline().stream()).toList(),
        all.getFirst().brief());
  }

  private static Story renamed(Story story, String suffix) {
    String json = Documents.write(story);
    Stream<String> ids =
        Stream.concat(
            story.reports().stream().map(Report::id),
            Stream.of(
                    story.claims().stream().map(c -> c.id()),
                    story.figures().stream().map(f -> f.id()),
                    story.quotes().stream().map(q -> q.id()))
                .flatMap(s -> s));
    for (String id : ids.toList()) {
      json = json.replace("\"" + id + "\"", "\"" + id + suffix + "\"");
    }
    return Documents.readStory(json);
  }
}
