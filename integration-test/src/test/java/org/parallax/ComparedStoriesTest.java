package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.answers.AnswerKey;
import org.parallax.answers.Tally;
import org.parallax.answers.Verdict;
import org.parallax.document.Documents;
import org.parallax.model.Story;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the comparison to what it has reached on the labelled stories of {@code corpus/comparison}.
 * The figures, and every row that is not found in a story of the {@code dev} part, are written to
 * {@code target/compared-stories}; of the {@code blind} part only the figures are.
 */
class ComparedStoriesTest {

  private static final Path STORIES = Path.of("../corpus/comparison");
  private static final Path FIGURES = Path.of("target/compared-stories");

  @ParameterizedTest
  @CsvSource({"dev, 0.79, 3", "blind, 0.78, 3"})
  void reachesItsFloor(String part, double found, long wrong) throws IOException {
    List<Verdict> all = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String name : stories(part)) {
      Path folder = STORIES.resolve(name);
      Story story = Sample.compare(folder.resolve("reports.jsonl"));
      List<Verdict> verdicts = AnswerKey.of(folder).judge(story);
      all.addAll(verdicts);
      lines.add("== " + name);
      lines.addAll(new Tally(verdicts).lines());
      if (part.equals("dev")) {
        verdicts.stream()
            .filter(v -> v.state() != Verdict.State.FOUND)
            .map(v -> v.section() + " " + v.state() + (v.apart() ? " (apart) " : " ") + v.label())
            .forEach(lines::add);
      }
      Files.createDirectories(FIGURES);
      Files.writeString(FIGURES.resolve(name + ".json"), Documents.write(story));
    }
    Tally tally = new Tally(all);
    lines.add("== " + part);
    lines.addAll(tally.lines());
    Files.write(FIGURES.resolve(part + ".txt"), lines);
    assertThat(tally.found()).as(part + " rows found").isGreaterThanOrEqualTo(found);
    assertThat(tally.wrong()).as(part + " wrong conclusions").isLessThanOrEqualTo(wrong);
  }

  private static List<String> stories(String part) throws IOException {
    List<String> names = new ArrayList<>();
    JsonMapper.builder()
        .build()
        .readTree(Files.readString(STORIES.resolve("parts.json")))
        .path(part)
        .forEach(n -> names.add(n.asString()));
    return names;
  }
}
