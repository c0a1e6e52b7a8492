package org.parallax.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Story;

/**
 * What the brief calls a party: words that stand in one of the reports, with the place. For one
 * story.
 */
final class PartyNames {

  /** Of the name of a report whose outlet nobody tells. */
  private static final Name UNNAMED = new Name("", Optional.empty());

  /** Names that are looked for as they stand; longer ones are no names but clauses. */
  private static final int LONGEST = 90;

  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Optional<Name>> found = new HashMap<>();

  PartyNames(Story story) {
    story.reports().forEach(r -> reports.put(r.id(), r));
    story.parties().forEach(p -> parties.put(p.id(), p));
  }

  /**
   * A name of a party.
   *
   * @param words as they stand; empty for a report whose outlet is not known
   * @param at where; absent for an outlet, whose name is the report's own
   */
  record Name(String words, Optional<Citation> at) {

    boolean isKnown() {
      return !words.isEmpty();
    }
  }

  /** The name of the party with that id; empty where no report has words for it. */
  Optional<Name> of(String id) {
    return found.computeIfAbsent(id, this::find);
  }

  private Optional<Name> find(String id) {
    Party party = parties.get(id);
    if (party == null) {
      return Optional.empty();
    }
    if (party.members().isEmpty()) {
      boolean unnamed = reports.containsKey(party.name());
      return Optional.of(unnamed ? UNNAMED : new Name(party.name(), Optional.empty()));
    }
    return Stream.<Function<Party, Optional<Citation>>>of(
            p -> mention(p, p.name()), p -> standing(p, p.name()), this::alias, this::source)
        .flatMap(way -> way.apply(party).stream())
        .findFirst()
        .map(at -> new Name(words(at), Optional.of(at)));
  }

  private Optional<Citation> alias(Party party) {
    return party.aliases().stream().flatMap(a -> mention(party, a).stream()).findFirst();
  }

  /** Where a report calls the party so, an article and capitals aside. */
  private Optional<Citation> mention(Party party, String name) {
    String plain = plain(name);
    for (Party.Member member : party.members()) {
      Report report = reports.get(member.report());
      if (report != null) {
        for (var mention : report.findings().mentions()) {
          if (mention.actor().filter(member.actor()::equals).isPresent()
              && plain(report.words(mention.span())).equals(plain)) {
            return Optional.of(new Citation(report.id(), mention.span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where the name stands word by word, found as a mention or not. */
  private Optional<Citation> standing(Party party, String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return party.members().stream()
        .flatMap(m -> Stream.ofNullable(reports.get(m.report())))
        .distinct()
        .flatMap(r -> standing(r, name).stream())
        .findFirst();
  }

  private static Optional<Citation> standing(Report report, String name) {
    int at = report.text().indexOf(name);
    return at < 0 || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Citation(report.id(), new Span(at, at + name.length())));
  }

  /** How the source of one of its statements is called. */
  private Optional<Citation> source(Party party) {
    for (Party.Member member : party.members()) {
      Report report = reports.get(member.report());
      if (report != null) {
        for (Statement statement : report.findings().statements()) {
          Optional<Span> span =
              statement
                  .source()
                  .filter(s -> s.actor().filter(member.actor()::equals).isPresent())
                  .map(s -> s.spans().getFirst())
                  .filter(s -> s.length() <= LONGEST);
          if (span.isPresent()) {
            return Optional.of(new Citation(report.id(), span.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private String words(Citation at) {
    Report report = reports.get(at.report());
    return report == null ? "" : report.words(at.span()).replaceAll("\\s+", " ").strip();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
