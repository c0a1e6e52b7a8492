package org.parallax.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.parallax.fetch.Fetched;
import org.parallax.fetch.Fetcher;
import org.parallax.input.Input;
import org.parallax.input.MediaType;
import org.parallax.input.Resource;
import org.parallax.model.Unreadable;

/**
 * The words that name inputs on a command line: addresses, files, folders, and "-".
 *
 * @param all as given
 */
record Words(List<String> all) {

  /** Those that are addresses of the web, in order. */
  List<String> addresses() {
    return all.stream().filter(Fetcher::isAddress).toList();
  }

  /**
   * What the words mean.
   *
   * @param stdin is read only where a word is "-"
   * @param pages what comes of the addresses, in their order; each is asked for in its turn
   */
  List<Input> inputs(InputStream stdin, Iterator<Fetched> pages) {
    return all.stream().map(word -> input(word, stdin, pages)).toList();
  }

  private static Input input(String word, InputStream stdin, Iterator<Fetched> pages) {
    if (Fetcher.isAddress(word)) {
      return (reader, out) -> page(pages.next()).read(reader, out);
    }
    if (word.contains("://")) {
      return Input.missing(
          new Unreadable(word, "only http:// and https:// addresses are fetched: save the page"));
    }
    return word.equals("-")
        ? Input.stream(Resource.named("standard input"), stdin)
        : Input.path(Path.of(word));
  }

  private static Input page(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Page page ->
          Input.stream(
              Resource.fetched(
                  page.address(),
                  page.headers()
                      .get("Content-Type")
                      .map(MediaType::parse)
                      .orElseGet(MediaType::unknown),
                  page.retrieved()),
              page.body().open());
      case Fetched.Failed failed ->
          Input.missing(new Unreadable(failed.requested(), failed.reason()));
    };
  }
}
