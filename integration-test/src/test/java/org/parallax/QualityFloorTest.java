package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.document.Documents;
import org.parallax.input.Input;
import org.parallax.model.Grouping;
import org.parallax.model.Report;
import org.parallax.page.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the program to the quality it has reached. The evaluation data and its scorer lie beside
 * the checkout, where they lie at all; they are not part of the project. A floor is lowered only
 * with a reason in the change log.
 */
class QualityFloorTest {

  private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
  private static final Path BENCH = SHARED.resolve("bench");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Walls and empty pages have no report. */
  private static final List<String> MISSING = List.of("--allow-missing");

  @TempDir static Path scratch = Path.of("");

  @BeforeAll
  static void needsTheData() throws IOException, InterruptedException {
    assumeTrue(
        Files.isRegularFile(BENCH.resolve("score.py")),
        "the evaluation data is not beside the checkout (" + BENCH + ")");
    assumeTrue(python("--version").isPresent(), "there is no python3 to run the scorers");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # task, figure (path in the scorer's last line), floor
          times,        main, 0.80
          quantities,   main, 0.715
          places,       main, 0.695
          names,        main, 0.915
          attribution,  main, 0.77
          """)
  void readReachesItsFloor(String task, String figure, double floor) throws Exception {
    Path folder = BENCH.resolve(task);
    Path read = read(folder.resolve("input.jsonl"), task);
    assertFloor(task, folder.resolve("gold.jsonl"), read, figure, floor, List.of());
  }

  @Test
  void liveBlogsWithoutTheirOwnDataReachTheirFloor() throws Exception {
    Path folder = BENCH.resolve("liveblogs");
    Path read = read(folder.resolve("input-nojsonld.jsonl"), "liveblogs");
    assertFloor("liveblogs", folder.resolve("gold.jsonl"), read, "main", 0.93, MISSING);
  }

  @Test
  void pagesWithoutTheirOwnDataReachTheirFloors() throws Exception {
    Path folder = BENCH.resolve("pages");
    Path gold = folder.resolve("gold.jsonl");
    Path read = read(folder.resolve("input-nojsonld.jsonl"), "pages");
    assertFloor("pages", gold, read, "main", 0.955, MISSING);
    assertFloor("pages", gold, read, "title/exact", 0.92, MISSING);
    assertFloor("pages", gold, read, "authors/f1", 0.80, MISSING);
    assertFloor("pages", gold, read, "date/accuracy", 0.88, MISSING);
  }

  @Test
  void theCorpusReachesItsFloors() throws Exception {
    Path dev = SHARED.resolve("corpus/dev.jsonl");
    Path read = read(dev, "corpus");
    assertFloor("corpus", dev, read, "main", 0.84, List.of());
  }

  @ParameterizedTest
  @CsvSource({"ecb, 0.928", "fnc, 0.975"})
  void groupReachesItsFloor(String set, double floor) throws Exception {
    Path folder = BENCH.resolve("stories").resolve(set);
    List<Report> reports = new ArrayList<>();
    Sample.parallax()
        .read(
            List.of(Input.path(folder.resolve("input.jsonl"))), reading -> keep(reading, reports));
    Path out = scratch.resolve(set + ".jsonl");
    Files.write(
        out,
        Sample.parallax().group(reports).stream().map(QualityFloorTest::line).toList(),
        StandardCharsets.UTF_8);
    assertFloor("stories", folder.resolve("gold.jsonl"), out, "main", floor, List.of());
  }

  @Test
  void copiesReachTheirFloor() throws Exception {
    Path out = scratch.resolve("copies.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(out);
        Stream<Path> cases = Files.list(BENCH.resolve("copies/cases"))) {
      for (Path one : cases.sorted().toList()) {
        writer.write(Documents.write(Sample.compare(one)));
        writer.newLine();
      }
    }
    assertFloor("copies", BENCH.resolve("copies/gold.jsonl"), out, "main", 0.95, List.of());
  }

  @Test
  void twoHundredArticlesNeedNoMoreMemoryThanTen() throws Exception {
    Path input = BENCH.resolve("attribution/input.jsonl");
    long few = heapAfter(input, 10);
    long many = heapAfter(input, 200);
    assertThat(many - few)
        .as("bytes held after 200 articles beyond those after 10")
        .isLessThan(64 << 20);
  }

  private static long heapAfter(Path input, int articles) throws IOException {
    Path some = scratch.resolve("first-" + articles + ".jsonl");
    try (Stream<String> lines = Files.lines(input)) {
      Files.write(some, lines.limit(articles).toList());
    }
    Sample.parallax().read(List.of(Input.path(some)), reading -> {});
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String line(Grouping grouping) {
    return Documents.write(grouping);
  }

  private static void keep(Reading reading, List<Report> reports) {
    switch (reading) {
      case Reading.Read read -> reports.add(read.report());
      case Reading.Failed failed -> throw new AssertionError(failed.unreadable().reason());
    }
  }

  private static Path read(Path input, String name) throws IOException {
    Path out = scratch.resolve(name + ".jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      Sample.parallax()
          .read(
              List.of(Input.path(input)),
              reading -> {
                switch (reading) {
                  case Reading.Read read -> write(writer, Documents.write(read.report()));
                  // The scorer refuses a missing document, unless the task allows it.
                  case Reading.Failed failed -> {}
                }
              });
    }
    return out;
  }

  private static void write(BufferedWriter writer, String line) {
    try {
      writer.write(line);
      writer.newLine();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void assertFloor(
      String task, Path gold, Path predictions, String figure, double floor, List<String> options)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(BENCH.resolve("score.py").toString());
    command.addAll(List.of(task, gold.toString(), predictions.toString(), "--bootstrap", "1"));
    command.addAll(options);
    String printed =
        python(command.toArray(String[]::new))
            .orElseThrow(() -> new AssertionError("the scorer refused " + predictions));
    JsonNode figures = MAPPER.readTree(printed.lines().toList().getLast());
    assertThat(figures.at("/" + figure).asDouble(-1))
        .as(task + " " + figure)
        .isGreaterThanOrEqualTo(floor);
  }

  private static Optional<String> python(String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean done = process.waitFor(10, TimeUnit.MINUTES);
      return done && process.exitValue() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
