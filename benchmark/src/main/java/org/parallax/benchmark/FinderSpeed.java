package org.parallax.benchmark;

import java.util.List;
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
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.model.Findings;
import org.parallax.places.PlaceFinder;
import org.parallax.quantities.QuantityFinder;
import org.parallax.times.TimeFinder;

/** How long the finders of times, quantities and places take over an article of 600 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FinderSpeed {

  private final Language language = Language.load();
  private final TimeFinder times = new TimeFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final PlaceFinder places = PlaceFinder.load();
  private final Prose prose = language.analyse(Examples.report());
  private final Prose timed = with(Findings.none().withTimes(times.find(prose)));

  private Prose with(Findings findings) {
    return prose.with(prose.report().withFindings(findings));
  }

  /** Sentences, tokens and tags, which all finders share. */
  @Benchmark
  public Prose language() {
    return language.analyse(prose.report());
  }

  /** Times alone. */
  @Benchmark
  public List<?> times() {
    return times.find(prose);
  }

  /** Quantities alone. */
  @Benchmark
  public List<?> quantities() {
    return quantities.find(timed);
  }

  /** Places alone. */
  @Benchmark
  public List<?> places() {
    return places.find(timed);
  }

  /** Times, quantities and places, one after the other. */
  @Benchmark
  public Findings all() {
    Findings found = Findings.none().withTimes(times.find(prose));
    found = found.withQuantities(quantities.find(with(found)));
    return found.withPlaces(places.find(with(found)));
  }
}
