package org.parallax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.input.Input;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.model.Unreadable;
import org.parallax.page.Reading;

/** The sample event, read and compared once for all tests. */
public final class Sample {

  static final Path FOLDER = Path.of("../samples/harbour-bridge");

  private static final class Held {
    static final Parallax PARALLAX = Parallax.load();
    static final Story STORY = compare(FOLDER);
  }

  private Sample() {}

  static Parallax parallax() {
    return Held.PARALLAX;
  }

  public static Story story() {
    return Held.STORY;
  }

  /**
   * The same event as it stood on the first afternoon: what was published later is not yet there.
   */
  public static Story earlier() {
    List<Report> then =
        story().reports().stream()
            .filter(r -> !r.id().matches(".*(-1835|-20310403-\\d|-20310404)"))
            .toList();
    return Held.PARALLAX.compare(then, List.of());
  }

  /** Compares whatever lies at {@code input}. */
  static Story compare(Path input) {
    List<Report> reports = new ArrayList<>();
    List<Unreadable> failed = new ArrayList<>();
    Held.PARALLAX.read(
        List.of(Input.path(input)),
        reading -> {
          switch (reading) {
            case Reading.Read read -> reports.add(read.report());
            case Reading.Failed failure -> failed.add(failure.unreadable());
          }
        });
    return Held.PARALLAX.compare(reports, failed);
  }
}
