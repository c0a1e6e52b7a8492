package org.parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Statement;

/**
 * Gathers propositions into clusters: each joins the one it is most like on average, looked up by
 * its rarest words. Refusals and denials of something that is only named ("the deployment") go to
 * the widest cluster that speaks of it. For one story.
 */
final class Clusters {

  private static final double SAME = 0.5;

  /** The same of a heading, which names much and says little. */
  private static final double SAME_IN_HEADING = 0.65;

  /** Propositions back that "the report" can mean. */
  private static final int REACH = 8;

  /** How far back "it" points, in UTF-16 code units. */
  private static final int NEAR = 400;

  /** The same of "the rumour", which the whole report is about. */
  private static final int FAR = 1200;

  private static final int RAREST = 6;

  /**
   * Clusters that one proposition is held against, those that share its rarest words first. In a
   * story of a few dozen reports no word but its name stands in so many; in one of a thousand every
   * word does, and what shares only such words is not the same claim.
   */
  private static final int MOST = 500;

  private final Likeness likeness;
  private final Counts counts;

  /** By the number that it says is so. */
  private final Map<String, Cluster> byCount = new HashMap<>();

  private final List<Cluster> all = new ArrayList<>();
  private final List<Proposition> propositions;
  private final Topic topic;
  private final Setting setting;

  private final Map<String, List<Cluster>> byStem = new HashMap<>();

  /** What is denied or refused and nobody is seen to say, by the words that name it. */
  private final Map<Set<String>, Cluster> byTopic = new HashMap<>();

  /** What was denied, by whom. */
  private final Map<Optional<String>, List<Proposition>> denials = new HashMap<>();

  private final IdentityHashMap<Proposition, Cluster> homes = new IdentityHashMap<>();

  /** For all that the reports of a story say, in reading order. */
  Clusters(List<Proposition> propositions, Likeness likeness, Counts counts) {
    this.propositions = propositions;
    this.likeness = likeness;
    this.counts = counts;
    this.topic = new Topic(propositions);
    this.setting = new Setting(topic.everywhere());
  }

  List<Cluster> gather() {
    for (Proposition p : propositions) {
      if (!topic.isOnlyNamed(p)) {
        put(p, home(p));
      }
    }
    for (int i = 0; i < propositions.size(); i++) {
      Proposition p = propositions.get(i);
      if (topic.isOnlyNamed(p)) {
        name(p, propositions.subList(Math.max(0, i - REACH), i));
      }
    }
    return all;
  }

  /** The cluster that a proposition was put to. */
  Cluster homeOf(Proposition p) {
    return Objects.requireNonNull(homes.get(p), "a proposition that was not gathered");
  }

  /** Puts what is only named where it belongs; what points at nothing stands alone. */
  private void name(Proposition p, List<Proposition> before) {
    Optional<Cluster> meant = meant(p, before);
    if (meant.isPresent()) {
      put(p, meant);
      meant.get().markNamed(p);
      return;
    }
    Set<String> about = topic.about(p);
    boolean alone = topic.pointsBack(p) || Topic.isPronoun(p) || topic.words(p).isEmpty();
    Optional<Cluster> home = alone ? Optional.empty() : home(p);
    if (home.isEmpty() && !alone && !about.isEmpty() && !Topic.isPersonal(p)) {
      home = Optional.ofNullable(byTopic.get(about));
      home.ifPresent(c -> c.markNamed(p));
    }
    put(p, home);
    if (home.isEmpty() && !about.isEmpty()) {
      byTopic.put(about, homes.get(p));
    }
  }

  /** What a topic is about. */
  private Optional<Cluster> meant(Proposition p, List<Proposition> before) {
    Set<String> speaker = Topic.speaker(p);
    boolean named = topic.pointsBack(p) || !speaker.isEmpty();
    if (Topic.isPronoun(p) || (p.toThing() == Statement.Stance.DENIES && named)) {
      return saidBefore(p, speaker, before);
    }
    boolean refused = p.toThing() == Statement.Stance.NEITHER;
    if (refused && topic.pointsBack(p) && p.takesUpAgain()) {
      return saidByOneself(p, before);
    }
    if (topic.words(p).size() < (refused ? 2 : 1) || topic.pointsBack(p)) {
      return Optional.empty();
    }
    return deniedBefore(p, topic.words(p)).or(() -> spokenOf(p));
  }

  /** What one said oneself last in the same report: who does not repeat "the claim" made it. */
  private Optional<Cluster> saidByOneself(Proposition p, List<Proposition> before) {
    return before.reversed().stream()
        .filter(b -> b.report().id().equals(p.report().id()) && b.origin().equals(p.origin()))
        .flatMap(b -> Optional.ofNullable(homes.get(b)).stream())
        .filter(Cluster::isAsserted)
        .findFirst();
  }

  /**
   * What another party said last in the same report, with a pronoun also what its writer did: "it"
   * is what was said last, "the rumour" what speaks of who rejects it.
   */
  private Optional<Cluster> saidBefore(
      Proposition p, Set<String> speaker, List<Proposition> before) {
    boolean ofTalk = !Topic.isPronoun(p);
    List<Proposition> said =
        before.reversed().stream()
            .filter(b -> b.report().id().equals(p.report().id()) && isWithin(FAR, b, p))
            .filter(b -> b.credited() || !ofTalk)
            .filter(b -> !b.origin().equals(p.origin()))
            .filter(b -> b.sourceStems().containsAll(speaker))
            .filter(b -> Optional.ofNullable(homes.get(b)).filter(Cluster::isAsserted).isPresent())
            .toList();
    Set<String> denier = p.sourceStems();
    return said.stream()
        .filter(b -> ofTalk && b.names().stream().anyMatch(denier::contains))
        .findFirst()
        .or(() -> said.stream().filter(b -> isWithin(NEAR, b, p)).findFirst())
        .map(this::homeOf);
  }

  private static boolean isWithin(int reach, Proposition before, Proposition p) {
    return p.at().span().start() - before.at().span().end() <= reach;
  }

  /** What the same party denied in more words. */
  private Optional<Cluster> deniedBefore(Proposition p, Set<String> words) {
    return p.origin().isEmpty() || p.stance() != Statement.Stance.DENIES
        ? Optional.empty()
        : denials.getOrDefault(p.origin(), List.of()).stream()
            .filter(d -> d.stems().containsAll(words))
            .map(this::homeOf)
            .min(Comparator.comparingInt(Cluster::number));
  }

  private Optional<Cluster> home(Proposition p) {
    return counts.of(p).flatMap(n -> Optional.ofNullable(byCount.get(n))).or(() -> likest(p));
  }

  private Optional<Cluster> likest(Proposition p) {
    double best = p.heading() ? SAME_IN_HEADING : SAME;
    Optional<Cluster> home = Optional.empty();
    int rare = Math.max(RAREST, p.stems().size() / 2);
    for (Cluster candidate : sharing(rarest(p.stems()).limit(rare).toList())) {
      double like = candidate.likeness(p, likeness);
      if (like > best) {
        best = like;
        home = Optional.of(candidate);
      }
    }
    return home;
  }

  /**
   * The widest claim that speaks of most of the topic and of little else; names alone are not
   * enough to tell, and those of the whole story tell nothing.
   */
  private Optional<Cluster> spokenOf(Proposition p) {
    var naming = new Naming(p, topic, setting);
    double best = 0;
    Optional<Cluster> found = Optional.empty();
    List<Cluster> candidates = new ArrayList<>(sharing(rarest(naming.words()).toList()));
    candidates.sort(Comparator.comparingInt(Cluster::number));
    for (Cluster candidate : candidates) {
      double fit = naming.fit(candidate);
      if (fit > best) {
        best = fit;
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /** Clusters in which one of the words stands. */
  private Set<Cluster> sharing(List<String> stems) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (String stem : stems) {
      List<Cluster> holders = byStem.getOrDefault(stem, List.of());
      found.addAll(holders.subList(0, Math.min(holders.size(), MOST - found.size())));
    }
    return found;
  }

  private Stream<String> rarest(Set<String> stems) {
    return stems.stream()
        .sorted(
            Comparator.comparingDouble((String s) -> -likeness.weight(s))
                .thenComparing(Comparator.naturalOrder()));
  }

  private void put(Proposition p, Optional<Cluster> found) {
    Cluster home = found.orElseGet(() -> new Cluster(all.size()));
    if (found.isEmpty()) {
      all.add(home);
    }
    for (String stem : p.stems()) {
      if (!home.stems().contains(stem)) {
        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(home);
      }
    }
    counts.of(p).ifPresent(number -> byCount.putIfAbsent(number, home));
    if (p.stance() == Statement.Stance.DENIES) {
      denials.computeIfAbsent(p.origin(), o -> new ArrayList<>()).add(p);
    }
    home.add(p);
    homes.put(p, home);
  }
}
