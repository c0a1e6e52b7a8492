package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Terms;

/**
 * Gathers propositions into clusters: each joins the one it is most like on average, looked up by
 * its rarest words. Refusals and denials of something that is only named ("the deployment") go to
 * the widest cluster that speaks of it. For one story.
 */
final class Clusters {

  private static final double SAME = 0.5;
  private static final double SPEAKS_OF = 0.5;
  private static final int RAREST = 6;
  private static final List<String> TURNS =
      List.of(" as ", " when ", " while ", " after ", " despite ");
  private static final int SHORT = 8;
  private static final int BARE = 2;
  private static final Set<String> EMPTY_NOUNS =
      Set.of(
          "report",
          "alleg",
          "fact",
          "suggest",
          "comment",
          "matter",
          "question",
          "accus",
          "rumour",
          "rumor",
          "stori",
          "issu",
          "detail",
          "whether",
          "ani");

  private final Likeness likeness;
  private final List<Cluster> all = new ArrayList<>();
  private final Map<String, List<Cluster>> byStem = new HashMap<>();

  Clusters(Likeness likeness) {
    this.likeness = likeness;
  }

  List<Cluster> gather(List<Proposition> propositions) {
    List<Proposition> topics = new ArrayList<>();
    for (Proposition p : propositions) {
      if (isTopic(p)) {
        topics.add(p);
      } else {
        put(p, home(p));
      }
    }
    for (Proposition topic : topics) {
      // "Declined to comment on the matter" speaks of no claim; it stands alone, with its topic.
      put(
          topic,
          meaning(topic).size() < 2 ? Optional.empty() : spokenOf(topic).or(() -> home(topic)));
    }
    return all;
  }

  /** A denial, a refusal or a doubt whose object is named in few words. */
  private static boolean isTopic(Proposition p) {
    return p.statement().isPresent()
        && meaning(p).size() <= SHORT
        && switch (p.toThing()) {
          case DENIES, NEITHER, DOUBTS -> true;
          case ASSERTS -> p.polarity() == Polarity.NEGATED && meaning(p).size() <= BARE;
          case EXPECTS, DEMANDS, ASKS -> false;
        };
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

  /** The widest claim that speaks of most of the topic; names alone are not enough to tell. */
  private Optional<Cluster> spokenOf(Proposition topic) {
    Set<String> stems = meaning(topic);
    double best = 0;
    Optional<Cluster> found = Optional.empty();
    for (Cluster candidate : all) {
      Set<String> shared = candidate.spokenOf(stems);
      double covered = (double) shared.size() / stems.size();
      double score = covered * Math.log1p((double) candidate.reports());
      boolean telling = shared.size() > 2 || !topic.names().containsAll(shared);
      if (shared.size() >= 2 && telling && covered >= SPEAKS_OF && score > best) {
        best = score;
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /** The words of a topic, without those that name nothing and without what happened meanwhile. */
  private static Set<String> meaning(Proposition topic) {
    String words = topic.text();
    for (String turn : TURNS) {
      int at = words.indexOf(turn);
      words = at > 0 ? words.substring(0, at) : words;
    }
    Set<String> stems = new TreeSet<>(Terms.stems(words));
    stems.removeAll(EMPTY_NOUNS);
    return stems;
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
    for (String stem : p.stems()) {
      List<Cluster> clusters = byStem.computeIfAbsent(stem, s -> new ArrayList<>());
      if (!clusters.contains(home)) {
        clusters.add(home);
      }
    }
  }
}
