package org.parallax.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Recapture;
import org.parallax.model.Span;
import org.parallax.model.Story;

/** All places of a story that a page links to. */
final class Places {
  private Places() {}

  /** Those in one report, in reading order. */
  static Set<Span> of(Story story, String report) {
    Set<Span> spans = new TreeSet<>();
    var index = new StoryIndex(story);
    for (Citation place : all(story)) {
      if (place.report().equals(report)) {
        spans.add(place.span());
      }
    }
    story
        .copies()
        .forEach(
            c ->
                c.passages()
                    .forEach(
                        p -> {
                          if (c.from().equals(report)) {
                            spans.add(p.from());
                          }
                          if (c.to().equals(report)) {
                            spans.add(p.to());
                          }
                        }));
    story.captures().forEach(c -> changed(c, index, report, spans));
    return spans;
  }

  private static void changed(Recapture capture, StoryIndex index, String report, Set<Span> spans) {
    var states = new PageStates(index);
    for (Recapture.PostState post : PageStates.changed(capture)) {
      states
          .place(capture, post)
          .filter(at -> at.report().equals(report))
          .ifPresent(at -> spans.add(at.span()));
      for (Recapture.Change change : post.changes()) {
        Stream.of(PageStates.before(capture, change), PageStates.after(capture, change))
            .flatMap(Optional::stream)
            .filter(at -> at.report().equals(report))
            .forEach(at -> spans.add(at.span()));
      }
    }
  }

  private static List<Citation> all(Story story) {
    List<Citation> all = new ArrayList<>();
    var index = new StoryIndex(story);
    story.claims().forEach(c -> all.addAll(index.places(c)));
    story
        .departures()
        .forEach(
            d -> {
              all.add(d.from());
              all.add(d.to());
            });
    story.figures().forEach(l -> l.entries().forEach(e -> all.addAll(e.places())));
    story.quotes().forEach(q -> q.variants().forEach(v -> all.addAll(v.places())));
    story.positions().forEach(p -> p.moves().forEach(m -> all.add(m.place())));
    story.places().forEach(p -> all.addAll(p.mentions()));
    story.timeline().forEach(o -> all.addAll(o.places()));
    story.brief().forEach(s -> all.addAll(s.cites()));
    return all;
  }
}
