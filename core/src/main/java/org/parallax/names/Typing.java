package org.parallax.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/**
 * Decides what the names of one report name: all places where a name stands vote together, and full
 * names vote for the short ones. A throwaway of one call.
 */
final class Typing {

  /** How much the encoder's word for one mention weighs. */
  private static final int ENCODER = 6;

  private final FormEvidence form;
  private final ContextEvidence context;
  private final Set<Span> toponyms;
  private final Map<String, Votes> votes = new LinkedHashMap<>();
  private final Map<String, Mention.Type> decided = new HashMap<>();

  Typing(Lexicon lexicon, Set<Span> toponyms) {
    this.form = new FormEvidence(lexicon);
    this.context = new ContextEvidence(lexicon);
    this.toponyms = toponyms;
  }

  /** The sort of every name by its {@link Phrase#key}; names that remain doubtful are missing. */
  Map<String, Mention.Type> decide(List<Named> names) {
    for (Named name : names) {
      Phrase p = name.phrase();
      boolean first = !votes.containsKey(p.key());
      Votes pooled = votes.computeIfAbsent(p.key(), k -> new Votes());
      boolean toponym = toponyms.contains(p.span());
      if (first || toponym) {
        pooled.addAll(form.votes(p, toponym));
      }
      pooled.addAll(context.votes(p));
      pooled.add(name.type(), ENCODER);
    }
    votes.forEach((key, v) -> v.winner().ifPresent(type -> decided.put(key, type)));
    spread();
    return decided;
  }

  /** Full names of people vote for the parts that stand alone, and so do bodies. */
  private void spread() {
    Set<String> changed = new HashSet<>();
    for (var entry : votes.entrySet()) {
      Optional<Mention.Type> type = Optional.ofNullable(decided.get(entry.getKey()));
      String[] words = entry.getKey().split(" ");
      if (words.length < 2 || words.length > 6 || type.isEmpty()) {
        continue;
      }
      if (type.get() == Mention.Type.PERSON) {
        StringBuilder tail = new StringBuilder();
        for (int i = words.length - 1; i > 0; i--) {
          tail.insert(0, (tail.isEmpty() ? words[i] : words[i] + " "));
          raise(tail.toString(), Mention.Type.PERSON, 8, changed);
        }
        raise(words[0], Mention.Type.PERSON, 5, changed);
      } else if (type.get() == Mention.Type.ORGANISATION) {
        raise(words[0], Mention.Type.ORGANISATION, 3, changed);
      }
    }
    for (String key : changed) {
      Optional.ofNullable(votes.get(key))
          .flatMap(Votes::winner)
          .ifPresent(type -> decided.put(key, type));
    }
  }

  private void raise(String key, Mention.Type type, int weight, Set<String> changed) {
    Optional.ofNullable(votes.get(key))
        .ifPresent(
            v -> {
              v.add(type, weight);
              changed.add(key);
            });
  }
}
