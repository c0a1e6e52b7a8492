package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Statement;

/**
 * Gathers propositions into clusters: each joins the one it is most like on average, looked up by
 * its rarest words. Refusals and denials of something that is only named ("the deployment") go to
 * the widest cluster that speaks of it. For one story.
 */
final class Clusters {

  private static final double SAME = 0.5;
  private static final double SPEAKS_OF = 0.5;

  /** Words that a claim has and its denial has not, from which it is half as likely meant. */
  private static final double MORE_THAN_DENIED = 10;

  /** Propositions back that "the report" can mean. */
  private static final int REACH = 8;

  private static final int RAREST = 6;
  private final Likeness likeness;
  private final List<Cluster> all = new ArrayList<>();
  private final Map<String, List<Cluster>> byStem = new HashMap<>();
  private final IdentityHashMap<Proposition, Cluster> homes = new IdentityHashMap<>();

  Clusters(Likeness likeness) {
    this.likeness = likeness;
  }

  List<Cluster> gather(List<Proposition> propositions) {
    var topic = new Topic(propositions);
    for (Proposition p : propositions) {
      if (!topic.isOnlyNamed(p)) {
        put(p, home(p));
      }
    }
    for (int i = 0; i < propositions.size(); i++) {
      Proposition p = propositions.get(i);
      if (topic.isOnlyNamed(p)) {
        put(p, meant(p, topic, propositions.subList(Math.max(0, i - REACH), i)));
      }
    }
    return all;
  }

  /** What a topic is about; "declined to comment on the matter" stands alone, with its topic. */
  private Optional<Cluster> meant(Proposition p, Topic topic, List<Proposition> before) {
    boolean denied = p.stance() == Statement.Stance.DENIES;
    Set<String> speaker = Topic.speaker(p);
    if (denied && (topic.pointsBack(p) || !speaker.isEmpty())) {
      return before.reversed().stream()
          .filter(b -> b.report().id().equals(p.report().id()) && b.credited())
          .filter(b -> !b.origin().equals(p.origin()))
          .filter(b -> b.sourceStems().containsAll(speaker))
          .flatMap(b -> Optional.ofNullable(homes.get(b)).stream())
          .filter(Cluster::isAsserted)
          .findFirst();
    }
    return topic.words(p).size() < 2 ? Optional.empty() : spokenOf(p, topic).or(() -> home(p));
  }

  private Optional<Cluster> home(Proposition p) {
    double best = SAME;
    Optional<Cluster> home = Optional.empty();
    for (Cluster candidate : candidates(p)) {
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
  private Optional<Cluster> spokenOf(Proposition p, Topic topic) {
    Set<String> stems = topic.words(p);
    Set<String> telling = topic.telling(p);
    double best = 0;
    Optional<Cluster> found = Optional.empty();
    for (Cluster candidate : all) {
      if (p.origin().isPresent() && candidate.isOnlySaidBy(p.origin())) {
        continue;
      }
      Set<String> shared = candidate.spokenOf(stems);
      double covered = (double) shared.size() / stems.size();
      double told =
          (double) shared.stream().filter(telling::contains).count() / Math.max(1, telling.size());
      boolean onlyNames = p.names().containsAll(shared);
      boolean enough =
          shared.size() >= 2
              ? covered >= SPEAKS_OF && (shared.size() > 2 || !onlyNames)
              : told > 0 && told >= SPEAKS_OF && !onlyNames;
      double more = candidate.leastBeside(shared);
      double score =
          (covered + told)
              * Math.log1p((double) candidate.reports())
              / (1 + more / MORE_THAN_DENIED);
      if (enough && score > best) {
        best = score;
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  private Set<Cluster> candidates(Proposition p) {
    Set<Cluster> found = new java.util.LinkedHashSet<>();
    for (String stem : rarest(p)) {
      found.addAll(byStem.getOrDefault(stem, List.of()));
    }
    return found;
  }

  private List<String> rarest(Proposition p) {
    return p.stems().stream()
        .sorted(
            java.util.Comparator.comparingDouble((String s) -> -likeness.weight(s))
                .thenComparing(java.util.Comparator.naturalOrder()))
        .limit(Math.max(RAREST, p.stems().size() / 2))
        .toList();
  }

  private void put(Proposition p, Optional<Cluster> found) {
    Cluster home = found.orElseGet(Cluster::new);
    if (found.isEmpty()) {
      all.add(home);
    }
    home.add(p);
    homes.put(p, home);
    for (String stem : p.stems()) {
      List<Cluster> clusters = byStem.computeIfAbsent(stem, s -> new ArrayList<>());
      if (!clusters.contains(home)) {
        clusters.add(home);
      }
    }
  }
}
