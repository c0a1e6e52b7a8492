package org.parallax.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.parallax.model.Metadata;
import org.parallax.page.HtmlPage;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/** How long a page takes to become a report without findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageSpeed {

  private final HtmlPage reader = new HtmlPage(Limits.standard());
  private final String page;

  /** Takes the page from the tests of the page reader. */
  public PageSpeed() {
    try {
      page = Examples.page();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page. */
  @Benchmark
  public Reading read() {
    return reader.read(new Item("page.html", "page", Metadata.unknown()), page);
  }
}
