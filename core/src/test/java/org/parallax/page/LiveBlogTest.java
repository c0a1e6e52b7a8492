package org.parallax.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.examples.Expected;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;

/**
 * Posts of live blogs of many makes. What is expected of a page lies beside it: for each post a
 * line with its time, author and address, its heading after "=", its text.
 */
class LiveBlogTest {

  private static final Path PAGES = Path.of("src/test/resources/org/parallax/page/liveblogs");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(p -> p.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsPosts(Path page) throws IOException {
    List<String> posts = new ArrayList<>();
    new org.parallax.input.InputReader()
        .read(
            page,
            reading -> {
              if (reading instanceof Reading.Read read) {
                Report report = read.report();
                report.posts().forEach(p -> posts.add(written(p, report)));
              }
            });
    Path expected = page.resolveSibling(page.getFileName().toString().replace(".html", ".posts"));
    String found = String.join("\n", posts);
    Expected.check(expected, found);
  }

  private static String written(Post post, Report report) {
    String time = post.published().map(Moment::toString).orElse("");
    String line = (post.pinned() ? "pinned " : "") + time;
    String credits = " | " + post.author().orElse("") + " | " + post.permalink().orElse("");
    boolean summary = post.author().isEmpty() && post.permalink().isEmpty() && post.pinned();
    String words = report.words(post.span());
    String heading = post.heading().map(h -> "= " + report.words(h)).orElse("");
    String body =
        post.heading().map(h -> words.substring(h.end() - post.span().start())).orElse(words);
    return (summary ? line : line + credits).strip().replace("|  |", "| |")
        + "\n"
        + heading
        + (heading.isEmpty() && body.startsWith("\n") ? body.substring(1) : body)
        + "\n";
  }
}
