package org.parallax.captures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.copies.CopyFinder;
import org.parallax.input.InputReader;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Post;
import org.parallax.model.Recapture;
import org.parallax.model.Recapture.State;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.page.Reading;

/** States of one page; the pages and what is found lie side by side. */
class CaptureFinderTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/captures");

  @Test
  void setsTwoStatesOfOneLiveBlogAgainstEachOther() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String name : List.of("reservoir-2.html", "reservoir-1.html")) {
      new InputReader()
          .read(
              FOLDER.resolve(name),
              reading -> {
                if (reading instanceof Reading.Read read) {
                  reports.add(read.report());
                }
              });
    }
    Recapture found = find(reports).getFirst();
    assertThat(written(found, reports))
        .isEqualTo(Files.readString(FOLDER.resolve("reservoir.states")));
  }

  @Test
  void everyChangeLiesInItsText() {
    List<Report> reports =
        List.of(
            live("a", 40, "The gate is open at noon."),
            live("b", 60, "The gate is shut, they say"));
    for (Recapture capture : find(reports)) {
      Report from = report(reports, capture.from());
      Report to = report(reports, capture.to());
      assertThat(capture.posts())
          .flatMap(Recapture.PostState::changes)
          .isNotEmpty()
          .allSatisfy(
              c -> {
                assertThat(c.from().filter(s -> s.end() > from.text().length())).isEmpty();
                assertThat(c.to().filter(s -> s.end() > to.text().length())).isEmpty();
              });
    }
  }

  @Test
  void reportsOfDifferentPagesAreNoStates() {
    Report other = live("c", 3, "Nothing alike.").withId("d");
    assertThat(new CaptureFinder().find(List.of(article("x"), article("y"), other), List.of()))
        .isEmpty();
  }

  @Test
  void alignsManyPostsInTime() {
    List<Report> reports = List.of(live("a", 20_000, "One."), live("b", 20_000, "Two."));
    Recapture found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new CaptureFinder().find(reports, List.of()).getFirst());
    assertThat(found.posts()).filteredOn(p -> p.state() == State.EDITED).hasSize(20_000);
  }

  private static List<Recapture> find(List<Report> reports) {
    return new CaptureFinder().find(reports, new CopyFinder().find(reports));
  }

  private static Report article(String id) {
    return new Report(
        id,
        Metadata.unknown(),
        Report.Kind.ARTICLE,
        "A text of its own.",
        List.of(),
        List.of(),
        Findings.none());
  }

  /** A live blog without identifiers of posts, each of which ends with {@code last}. */
  private static Report live(String id, int posts, String last) {
    StringBuilder text = new StringBuilder();
    List<Post> all = new ArrayList<>();
    for (int i = 0; i < posts; i++) {
      int start = text.length();
      text.append("Post ").append(i).append(" tells of house ").append(i * 7).append(" and ");
      text.append("of street ").append(i * 3).append(" in the town. ").append(last);
      all.add(
          new Post(
              "p" + (i + 1),
              new Span(start, text.length()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
      text.append('\n');
    }
    Metadata page =
        new Metadata(
            Optional.of("https://example.org/live/town"),
            Optional.of("Example"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Report(
        id, page, Report.Kind.LIVEBLOG, text.toString(), List.of(), all, Findings.none());
  }

  private static Report report(List<Report> reports, String id) {
    return reports.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static String written(Recapture capture, List<Report> reports) {
    Report from = report(reports, capture.from());
    Report to = report(reports, capture.to());
    StringBuilder out = new StringBuilder();
    out.append(capture.from()).append(" -> ").append(capture.to()).append(' ');
    out.append(capture.direction().label()).append('\n');
    for (Recapture.PostState post : capture.posts()) {
      out.append(post.state().label());
      boolean outside = post.from().isEmpty() && post.to().isEmpty();
      out.append(outside ? " (outside)" : "");
      post.from().ifPresent(id -> out.append(' ').append(id));
      post.to().ifPresent(id -> out.append(' ').append(id));
      out.append('\n');
      for (Recapture.Change change : post.changes()) {
        out.append("  \"").append(change.from().map(from::words).orElse(""));
        out.append("\" -> \"").append(change.to().map(to::words).orElse("")).append("\"\n");
      }
    }
    return out.toString();
  }
}
