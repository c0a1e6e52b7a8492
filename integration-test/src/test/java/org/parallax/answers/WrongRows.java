package org.parallax.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.Copy;
import org.parallax.model.Ledger;
import org.parallax.model.Position;
import org.parallax.model.Quote;

/** Judges the rows on what a program must not conclude. */
final class WrongRows {

  /** Characters around a place in which a wrong conclusion is looked for. */
  private static final int NEAR = 60;

  /** "Ann Lee's son" is not Ann Lee. */
  private static final Pattern RELATION =
      Pattern.compile("(?:\\b[A-Z][\\w.-]*\\s+)*[\\w.-]+['’]s\\s+");

  /** Words in small letters after a name make it a description: "Harbour Board members". */
  private static final Pattern DESCRIBED = Pattern.compile("(?<![\\w-])[a-z]{3,}");

  private final Surveyed story;
  private final ClaimRows claims;
  private final PartyRows parties;
  private final WordRows words;

  WrongRows(Surveyed story, ClaimRows claims, PartyRows parties, WordRows words) {
    this.story = story;
    this.claims = claims;
    this.parties = parties;
    this.words = words;
  }

  Verdict.State judge(Row row) {
    boolean wrong =
        switch (row.text("kind")) {
          case "figure" -> story.story().figures().stream().anyMatch(l -> figure(row, l));
          case "claim" -> story.story().claims().stream().anyMatch(c -> claim(row, c));
          case "party" -> party(row);
          case "position" -> story.story().positions().stream().anyMatch(p -> position(row, p));
          case "quote" -> story.story().quotes().stream().anyMatch(q -> quote(row, q));
          case "copy" -> copy(row);
          default -> throw new IllegalArgumentException("no such kind: " + row.json());
        };
    return wrong ? Verdict.State.VIOLATED : Verdict.State.FOUND;
  }

  /** An entry that has one of the row's values, with that value. */
  private record Hit(double value, Ledger.Entry entry) {}

  private boolean figure(Row row, Ledger ledger) {
    List<Double> values = row.numbers("values");
    List<Hit> hits = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      boolean about =
          row.fits("re", ledger.subject())
              || entry.places().stream().anyMatch(p -> row.fits("re", story.words(p, NEAR)));
      Optional<Double> value =
          values.stream().filter(v -> FigureRows.same(entry.value(), v)).findFirst();
      if (about && value.isPresent()) {
        hits.add(new Hit(value.get(), entry));
      }
    }
    if (values.size() == 1) {
      return !hits.isEmpty();
    }
    return ledger.conflict() == Ledger.Conflict.RIVAL
        && hits.stream().anyMatch(a -> hits.stream().anyMatch(b -> areRivals(a, b)));
  }

  private static boolean areRivals(Hit a, Hit b) {
    Ledger.Status one = a.entry().status();
    Ledger.Status other = b.entry().status();
    return Double.compare(a.value(), b.value()) != 0
        && one != Ledger.Status.SUPERSEDED
        && other != Ledger.Status.SUPERSEDED
        && (one == Ledger.Status.RIVAL || other == Ledger.Status.RIVAL);
  }

  private boolean claim(Row row, Claim claim) {
    List<String> said = claims.members(claim).stream().map(ClaimRows.Member::words).toList();
    if (!row.has("agreement_not") && !row.has("origins_at_most")) {
      return row.fitsOnlyTogether("re", said);
    }
    if (!row.fits("re", claim.text()) && !row.fitsAny("re", said)) {
      return false;
    }
    return claim.agreement().label().equals(row.text("agreement_not"))
        || (row.has("origins_at_most")
            && claim.origins().stream().distinct().count() > row.number("origins_at_most"));
  }

  private boolean party(Row row) {
    List<List<String>> all =
        story.story().parties().stream()
            .map(
                p ->
                    story.names(p.id()).stream()
                        .map(n -> RELATION.matcher(n).replaceAll(""))
                        .toList())
            .toList();
    if (!row.has("parties_at_most")) {
      return all.stream().anyMatch(names -> row.fitsOnlyTogether("re", names));
    }
    return all.stream().filter(names -> names.stream().anyMatch(n -> isCalled(row, n))).count()
        > row.number("parties_at_most");
  }

  private static boolean isCalled(Row row, String name) {
    if (row.has("names")) {
      String small = name.toLowerCase(Locale.ROOT);
      return row.texts("names").stream().anyMatch(n -> small.contains(n.toLowerCase(Locale.ROOT)));
    }
    Matcher matcher = row.matcher("re", name);
    return matcher.find()
        && !DESCRIBED.matcher(name.substring(matcher.end()).replaceFirst("^[a-z]+", "")).find();
  }

  private boolean position(Row row, Position position) {
    return row.fitsAny("re", story.names(position.party()))
        && position.moves().stream()
            .filter(m -> m.stance().label().equals(row.text("stance_not")))
            .anyMatch(
                m ->
                    row.fits("topic_re", story.words(m.place()))
                        || row.fits("topic_re", parties.about(position)));
  }

  private boolean quote(Row row, Quote quote) {
    return row.fitsOnlyTogether(
        "re",
        Stream.concat(
                quote.variants().stream().map(Quote.Variant::text),
                WordRows.places(quote).map(story::words))
            .toList());
  }

  private boolean copy(Row row) {
    List<Copy> pair = words.ofPair(row);
    double share = pair.stream().mapToDouble(Copy::share).max().orElse(0);
    for (String report : row.reports()) {
      double all = Math.max(1, words.wordStarts(report).count());
      share = Math.max(share, words.copied(pair, report).size() / all);
    }
    return share > row.number("max_share");
  }
}
