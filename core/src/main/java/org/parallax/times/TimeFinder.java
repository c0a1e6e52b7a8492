package org.parallax.times;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/**
 * Finds time expressions and their TIMEX3 values. Relative ones are seen from the time of their
 * post, else of the report, and from what the text was speaking of; without either the value stays
 * partly unknown ("XXXX-WXX-3"). Immutable, thread-safe; needs time linear in the text.
 */
public final class TimeFinder {

  /** So many sentences may be cut off by "a.m." in one. */
  private static final int JOINED = 4;

  private final Grammar grammar;
  private final TenseReader tenses;
  private final RoleReader roles;

  /** Reads the tables that are part of the program. */
  public TimeFinder() {
    Vocabulary words = Vocabulary.load();
    this.grammar = new Grammar(words);
    this.tenses = new TenseReader(words);
    this.roles = new RoleReader(words);
  }

  /** The time expressions of a report's sentences, in reading order, none overlapping another. */
  public List<Timex> find(Prose prose) {
    Report report = prose.report();
    List<Timex> found = new ArrayList<>();
    Narrative narrative = new Narrative();
    int post = 0;
    int current = -1;
    for (int s = 0; s < prose.sentences().size(); s++) {
      Sentence sentence = prose.sentences().get(s);
      int at = sentence.span().start();
      while (post < report.posts().size() && report.posts().get(post).span().end() <= at) {
        post++;
      }
      boolean inPost = post < report.posts().size() && report.posts().get(post).span().contains(at);
      int here = inPost ? post : -1;
      narrative.next(published(report, here), here != current);
      current = here;
      Line line = Line.of(report.text(), sentence);
      int last = s + JOINED;
      while (s < last && line.goesOn() && follows(prose, s + 1, sentence.paragraph())) {
        s++;
        line = line.and(report.text(), prose.sentences().get(s));
      }
      find(line, narrative, found);
    }
    return List.copyOf(found);
  }

  private static boolean follows(Prose prose, int next, int paragraph) {
    return next < prose.sentences().size() && prose.sentences().get(next).paragraph() == paragraph;
  }

  private static Optional<Moment> published(Report report, int post) {
    Optional<Post> holder = post < 0 ? Optional.empty() : Optional.of(report.posts().get(post));
    return holder.flatMap(Post::published).or(report.metadata()::published);
  }

  private void find(Line line, Narrative narrative, List<Timex> found) {
    Optional<Reading> before = Optional.empty();
    int i = 0;
    while (i < line.size()) {
      int at = i;
      Optional<Reading> reading =
          before.flatMap(b -> grammar.further(line, at, b)).or(() -> grammar.at(line, at));
      if (reading.isEmpty()) {
        i++;
        continue;
      }
      Reading r = grammar.after(line, reading.get(), before);
      Resolver resolver = new Resolver(narrative, tenses.around(line, r.start(), r.end()));
      var resolved = resolver.resolve(r.expression());
      Span span = new Span(line.at(r.start()).start(), line.at(r.end() - 1).end());
      found.add(
          new Timex(
              span,
              resolved.type(),
              resolved.value(),
              resolved.zone().map(ZoneOffset::getId),
              role(line, r, before, resolved)));
      before = Optional.of(r);
      i = r.end();
    }
  }

  /** Only a day or a time of day has a role, and not "now" or "recently". */
  private Optional<Timex.Role> role(
      Line line, Reading r, Optional<Reading> before, Resolver.Resolved resolved) {
    boolean dated =
        switch (resolved.type()) {
          case DATE, TIME -> !(r.expression() instanceof Expression.Plain);
          case DURATION, SET -> false;
        };
    return dated ? Optional.of(roles.of(line, r, before)) : Optional.empty();
  }
}
