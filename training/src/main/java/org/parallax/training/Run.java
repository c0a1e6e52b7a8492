package org.parallax.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every training is told: where it writes, by which chance, where it stops and goes on. */
final class Run {

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "is written to")
  private Path out = Path.of("");

  @Option(names = "--seed", defaultValue = "1", description = "of chance (${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--steps",
      defaultValue = "9223372036854775807",
      description = "stops after so many steps and writes what it has, for trials")
  private long steps;

  @Option(names = "--continue", description = "goes on from the last checkpoint in --out")
  private boolean goesOn;

  Path out() {
    return out;
  }

  long seed() {
    return seed;
  }

  long steps() {
    return steps;
  }

  boolean goesOn() {
    return goesOn;
  }
}
