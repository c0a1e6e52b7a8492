package org.parallax.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.Parallax;
import org.parallax.model.Report;

/**
 * How many articles of 600 words are analysed in a second, the encoder and every finder on: on one
 * processor, and with {@code -t 2} on two. A report is always read on one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReportSpeed {

  private final Parallax parallax = Parallax.load();
  private final Report article = Examples.report();

  /** One article. */
  @Benchmark
  public Report analyse() {
    return parallax.analyse(article);
  }
}
