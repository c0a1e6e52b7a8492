package org.parallax.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.model.Moment;

/**
 * The dates that a page shows, weighed by how they are marked, what their words say and how near
 * the headline they stand. Immutable.
 */
final class ShownDates {

  /** Weight of a date that the page surely gives as that of its report. */
  static final int SURE = 5;

  /** Weight of a date that is marked as one. */
  static final int MARKED = 3;

  /** Weight of any date. */
  static final int ANY = 1;

  private static final int LONGEST = 150;
  private static final int SHORT = 45;

  private static final Pattern NAME =
      Pattern.compile(
          "date|publish|time|datum|posted|byline|meta|stamp|fecha|dateline|data-|erschienen");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "publish|posted|veröffentlicht|erschienen|erstellt|publié|publicado|pubblicato|publicação"
              + "|gepubliceerd|opublikowan|publicerad|created|geschrieben|gepostet|verfasst|\\bdate:|\\bdatum:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "updated|modified|edited|aktualisiert|geändert|änderung|mis à"
              + " jour|modifié|actualizado|aggiornato"
              + "|atualizado|bijgewerkt|zaktualizowan|uppdaterad|\\bstand:",
          Pattern.CASE_INSENSITIVE);

  /** A date right behind the word that says what it is. */
  private static final Pattern LABELLED =
      Pattern.compile("(?:" + PUBLISHED.pattern() + ")[^\\d©]{0,25}\\d", Pattern.CASE_INSENSITIVE);

  /** Words that stand by a date that is not the report's: the reader's own, or that of a right. */
  private static final Pattern OTHER =
      Pattern.compile(
          "©|copyright|aktuelle zeit|current time|it is currently|today is|heute"
              + " ist|joined|registriert|last"
              + " visit|accessed|retrieved|abgerufen|expires|deadline|geboren|\\bborn\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONG_SENTENCE = 10;

  /** The place and the day before the first sentence of a report: "Karlsruhe (12.11.2031) - ". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} /-]{2,30},? \\(?\\d{1,2}[. ][^)]{3,20}\\)?[.:,]? ?[-–—.:]? ?\\p{Lu}");

  /** The day alone before the first sentence: "12.11.2031 – ". */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}|\\d{1,2}\\.? \\p{L}{3,12}\\.?"
              + " \\d{4})[\\s:,|–—-]{1,4}[„“\"»«]?\\p{Lu}");

  /** A date and how much speaks for it. */
  private record Shown(Moment moment, int weight) {}

  private final List<Shown> dates = new ArrayList<>();

  ShownDates(ShortLines lines, Region region, Deadline deadline) {
    for (ShortLines.Line line : lines.all()) {
      deadline.check();
      String words = line.words();
      if (words.chars().noneMatch(Character::isDigit) && !line.element().hasAttr("datetime")) {
        continue;
      }
      boolean opens =
          line.close() && (DATELINE.matcher(words).find() || OPENING.matcher(words).find());
      if ((words.length() <= LONGEST && !line.cut()) || opens || PUBLISHED.matcher(words).find()) {
        moment(line, region).ifPresent(m -> dates.add(new Shown(m, weight(line, m))));
      }
    }
  }

  /** The date with the greatest weight, if that is {@code least} or more; of equals the first. */
  Optional<Moment> best(int least) {
    return dates.stream()
        .filter(d -> d.weight >= least)
        .min(Comparator.comparingInt(d -> -d.weight))
        .map(Shown::moment);
  }

  private static Optional<Moment> moment(ShortLines.Line line, Region region) {
    Matcher published = PUBLISHED.matcher(line.words());
    String words = published.find() ? line.words().substring(published.start()) : line.words();
    Optional<Moment> shown =
        DateWords.inWords(words, region.order())
            .or(() -> DateWords.inWords(line.words(), region.order()))
            .map(m -> ZoneNames.zoned(m, words, region));
    Element e = line.element();
    String machine = e.normalName().equals("time") ? e.attr("datetime") : "";
    Optional<Moment> attribute = DateWords.moment(machine);
    // "Posted 1 April, updated 2 April" in one element has the second in its attribute.
    boolean both = PUBLISHED.matcher(line.words()).find() && CHANGED.matcher(line.words()).find();
    if (attribute.isEmpty() || (both && shown.isPresent())) {
      return shown;
    }
    return shown.isPresent()
        ? Optional.of(SameInstant.of(attribute.get(), shown.get()))
        : attribute;
  }

  /** Whether the words are a sentence that tells of a day. */
  private static boolean isSaid(ShortLines.Line line) {
    String words = line.words();
    boolean sentence =
        words.endsWith(".")
            && WordCount.of(words) >= LONG_SENTENCE
            && line.element().is("p, li, td");
    return sentence
        && !PUBLISHED.matcher(words).find()
        && !Byline.isSigned(words)
        && !OPENING.matcher(words).find();
  }

  private static int weight(ShortLines.Line line, Moment moment) {
    String words = line.words();
    if ((OTHER.matcher(words).find() && !LABELLED.matcher(words).find()) || isSaid(line)) {
      return 0;
    }
    Element e = line.element();
    String name = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    boolean published = PUBLISHED.matcher(words).find() || e.hasAttr("pubdate");
    int weight = e.normalName().equals("time") ? 3 : NAME.matcher(name).find() ? 2 : 0;
    weight += published ? 2 : CHANGED.matcher(words + " " + name).find() ? -2 : 0;
    weight += line.close() ? 2 : 0;
    weight += words.length() <= SHORT ? 1 : 0;
    weight += Byline.isSigned(words) ? 1 : 0;
    return weight + (moment.time().isPresent() ? 1 : 0);
  }
}
