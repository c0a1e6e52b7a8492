package org.parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parallax.brief.BriefWriter;
import org.parallax.captures.CaptureFinder;
import org.parallax.claims.ClaimFinder;
import org.parallax.claims.Claims;
import org.parallax.copies.CopyFinder;
import org.parallax.copies.Provenance;
import org.parallax.encoder.Encoded;
import org.parallax.encoder.EncodedName;
import org.parallax.encoder.TextEncoder;
import org.parallax.figures.LedgerFinder;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.input.Input;
import org.parallax.input.InputReader;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.model.Copy;
import org.parallax.model.Estimate;
import org.parallax.model.Findings;
import org.parallax.model.Grouping;
import org.parallax.model.Ledger;
import org.parallax.model.Moment;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Story;
import org.parallax.model.Unreadable;
import org.parallax.names.NameFinder;
import org.parallax.names.Names;
import org.parallax.page.Reading;
import org.parallax.parties.Outlets;
import org.parallax.parties.Parties;
import org.parallax.parties.PartyFinder;
import org.parallax.places.PlaceFinder;
import org.parallax.positions.PositionFinder;
import org.parallax.quantities.QuantityFinder;
import org.parallax.quotes.QuoteFinder;
import org.parallax.statements.Convention;
import org.parallax.statements.QuantityAuthority;
import org.parallax.statements.StatementFinder;
import org.parallax.stories.StoryGrouper;
import org.parallax.timeline.MapFinder;
import org.parallax.timeline.TimelineFinder;
import org.parallax.times.TimeFinder;

/**
 * Finds what single reports say and compares reports into a story. Immutable after loading,
 * thread-safe; the order of the reports does not change what is found.
 */
public final class Parallax {

  /** The order of the story, whatever the order of the input: oldest first, then by id. */
  private static final Comparator<Report> BY_TIME =
      Comparator.<Report, String>comparing(
              r -> r.metadata().published().map(m -> m.atUtc().toInstant().toString()).orElse("~"))
          .thenComparing(Report::id);

  private final Language language;
  private final TimeFinder times = new TimeFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final TextEncoder encoder;
  private final PlaceFinder places;
  private final NameFinder names;
  private final StatementFinder statements;

  private Parallax(
      Language language,
      TextEncoder encoder,
      PlaceFinder places,
      NameFinder names,
      StatementFinder statements) {
    this.language = language;
    this.encoder = encoder;
    this.places = places;
    this.names = names;
    this.statements = statements;
  }

  /**
   * Loads the models, the gazetteer and the word lists that are part of the program; at the same
   * time, since loading is most of a short run.
   *
   * @throws java.util.concurrent.CompletionException if one is missing or broken, which is a fault
   *     of the build
   */
  public static Parallax load() {
    return load(Optional.empty(), Optional.empty(), Convention.PARALLAX);
  }

  /**
   * Loads the program with other parts than its own.
   *
   * @param gazetteer its places
   * @param encoder its encoder
   * @param convention what statements are
   */
  public static Parallax load(
      Optional<Gazetteer> gazetteer, Optional<TextEncoder> encoder, Convention convention) {
    try (ExecutorService loaders = Executors.newVirtualThreadPerTaskExecutor()) {
      var network =
          CompletableFuture.supplyAsync(() -> encoder.orElseGet(Parallax::ownEncoder), loaders);
      var language = CompletableFuture.supplyAsync(Language::load, loaders);
      var places =
          CompletableFuture.supplyAsync(
              () -> gazetteer.map(PlaceFinder::new).orElseGet(PlaceFinder::load), loaders);
      var names = CompletableFuture.supplyAsync(NameFinder::new, loaders);
      var statements =
          CompletableFuture.supplyAsync(() -> new StatementFinder(convention), loaders);
      return new Parallax(
          language.join(), network.join(), places.join(), names.join(), statements.join());
    }
  }

  private static TextEncoder ownEncoder() {
    try {
      return TextEncoder.load();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the encoder that is part of the program does not load ("
              + e.getMessage()
              + "); fetch or build the program anew",
          e);
    }
  }

  /**
   * Reads inputs and finds what they say.
   *
   * @param inputs are read one after the other
   * @param out takes what came of each item, in the order of the inputs, on the calling thread
   * @throws java.io.UncheckedIOException if a stream among them breaks off
   */
  public void read(List<Input> inputs, Consumer<Reading> out) {
    new ReadRun(this, new InputReader(), out).run(inputs);
  }

  /** The same report with everything that the finders find in it. */
  public Report analyse(Report read) {
    Prose prose = language.analyse(read.withFindings(Findings.none()));
    Findings found =
        Findings.none().withSentences(prose.sentences().stream().map(s -> s.span()).toList());
    found = found.withTimes(times.find(prose.with(read.withFindings(found))));
    found = found.withQuantities(quantities.find(prose.with(read.withFindings(found))));
    found = found.withPlaces(places.find(prose.with(read.withFindings(found))));
    Encoded encoded = encoded(prose, statements.suspected(prose.with(read.withFindings(found))));
    Names named = names(prose.with(read.withFindings(found)), encoded.names());
    Names told = named.in(prose);
    found = found.withNames(told.actors(), told.mentions());
    var said =
        statements.find(
            prose.with(read.withFindings(found)), encoded.attributions(), encoded.doubtful());
    Names all = new Names(said.actors(), said.mentions()).and(named);
    found = found.withNames(all.actors(), all.mentions()).withStatements(said.statements());
    return read.withFindings(
        found.withQuantities(QuantityAuthority.assign(found.quantities(), said.statements())));
  }

  /** The names in the story and those under its pictures, where nothing else is looked for. */
  private Names names(Prose prose, List<EncodedName> told) {
    Prose captions = language.captions(prose.report());
    List<EncodedName> found = new ArrayList<>(told);
    found.addAll(encoded(captions, List.of()).names());
    found.sort(Comparator.comparing(EncodedName::span));
    return names.find(prose.and(captions), found);
  }

  private Encoded encoded(Prose prose, List<Span> suspected) {
    return encoder.read(
        prose.text(), prose.paragraphs(), statements.convention().style(), suspected);
  }

  /**
   * Compares analysed reports of one event.
   *
   * @param given with different ids, in any order
   * @param unreadable inputs that could not be read, kept as rows of the story
   */
  public Story compare(List<Report> given, List<Unreadable> unreadable) {
    return compare(given, unreadable, Estimate.Rule.RANGE);
  }

  /**
   * Compares analysed reports of one event.
   *
   * @param given with different ids, in any order
   * @param unreadable inputs that could not be read, kept as rows of the story
   * @param rule by which one number of several is picked
   */
  public Story compare(List<Report> given, List<Unreadable> unreadable, Estimate.Rule rule) {
    List<Report> reports = given.stream().sorted(BY_TIME).toList();
    List<Copy> copies = new CopyFinder().find(reports);
    Parties parties =
        Outlets.among(new PartyFinder().find(reports), new Provenance(reports, copies).outlets());
    List<Ledger> ledgers = new LedgerFinder(rule).find(reports, parties, copies);
    Claims claims = new ClaimFinder().find(reports, parties, copies, ledgers);
    List<String> days = days(reports);
    return new BriefWriter()
        .write(
            new Story(
                "",
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                reports,
                unreadable,
                parties.all(),
                claims.claims(),
                claims.departures(),
                ledgers,
                new QuoteFinder().find(reports, parties),
                new PositionFinder().find(reports, parties, claims.claims()),
                copies,
                new CaptureFinder().find(reports, copies),
                new MapFinder().find(reports, claims.claims()),
                new TimelineFinder().find(reports, claims.claims()),
                List.of()));
  }

  /** The story of every analysed report, in the order given. */
  public List<Grouping> group(List<Report> reports) {
    return new StoryGrouper().group(reports);
  }

  private static List<String> days(List<Report> reports) {
    List<String> days = new ArrayList<>();
    for (Report report : reports) {
      Stream.concat(
              report.metadata().published().stream(),
              report.posts().stream().flatMap(p -> p.published().stream()))
          .map(Moment::date)
          .map(Object::toString)
          .forEach(days::add);
    }
    return days.stream().sorted().toList();
  }
}
