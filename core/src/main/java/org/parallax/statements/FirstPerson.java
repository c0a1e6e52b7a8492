package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Statement;

/**
 * Reads the attitude off a quotation that begins with what the speaker does by it: “We deny that”,
 * “I cannot confirm”. Whoever tells it says no more than "said". For one report.
 */
final class FirstPerson {

  private static final Set<String> SPEAKERS = Set.of("i", "we");
  private static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dismiss");
  private static final Set<String> TELLING =
      Set.of("confirm", "comment", "say", "verify", "disclose", "discuss", "speculate");
  private static final Set<String> ABLE = Set.of("do", "can", "could", "ca", "will", "wo", "would");

  private final Words words;

  FirstPerson(Words words) {
    this.words = words;
  }

  /** What the first words of {@code content} do; nothing unless they open a quotation. */
  Optional<Statement.Stance> stance(List<Stretch> content) {
    int i = content.isEmpty() ? 0 : content.getFirst().from();
    if (content.isEmpty() || !words.openingMark(i) || !words.in(i + 1, SPEAKERS)) {
      return Optional.empty();
    }
    int verb = i + 2;
    boolean able = false;
    boolean not = false;
    while (words.tag(verb).matches("AUX|ADV|PART") || words.in(verb, Vocabulary.NEGATIONS)) {
      able |= words.in(verb, ABLE) || words.is(verb, "cannot");
      not |= words.in(verb, Vocabulary.NEGATIONS);
      verb++;
    }
    if (not) {
      boolean telling = words.in(verb, TELLING) || isRuledOut(verb);
      return telling && able ? Optional.of(Statement.Stance.NEITHER) : Optional.empty();
    }
    return words.in(verb, DENYING) ? Optional.of(Statement.Stance.DENIES) : Optional.empty();
  }

  private boolean isRuledOut(int verb) {
    return words.is(verb, "rule") && words.is(verb + 1, "out");
  }
}
