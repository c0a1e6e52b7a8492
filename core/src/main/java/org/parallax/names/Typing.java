package org.parallax.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.encoder.NameKind;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/**
 * Decides what the names of one report name: all places where a name stands vote together, and full
 * names vote for the short ones. A throwaway of one call.
 */
final class Typing {

  /** How much the encoder's word for one mention weighs. */
  private static final int ENCODER = 12;

  /** A kind that is no likelier than this has no vote of the encoder's. */
  private static final double DOUBT = 0.05;

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
    Set<String> known = new HashSet<>();
    for (Named name : names) {
      if (toponyms.contains(name.phrase().span())) {
        known.add(name.phrase().key());
      }
    }
    for (Named name : names) {
      Phrase p = name.phrase();
      String key = p.key();
      Votes pooled = votes.computeIfAbsent(key, k -> form.votes(p, known.contains(k)));
      pooled.addAll(context.votes(p));
      encoder(name, pooled);
    }
    votes.forEach((key, v) -> v.winner().ifPresent(type -> decided.put(key, type)));
    spread();
    explain(names);
    return decided;
  }

  private static void encoder(Named name, Votes pooled) {
    if (name.found().isEmpty()) {
      pooled.add(name.type(), ENCODER);
      return;
    }
    for (NameKind kind : NameKind.values()) {
      double likelihood = Math.max(name.found().get().likelihood(kind), DOUBT);
      double vote = 1 - Math.log(likelihood) / Math.log(DOUBT);
      pooled.add(Named.type(kind), (int) Math.round(ENCODER * vote));
    }
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

  /** "Grand Silver Dam (GSD)": the short form names what the full one names. */
  private void explain(List<Named> names) {
    for (int i = 1; i < names.size(); i++) {
      Phrase full = names.get(i - 1).phrase();
      Phrase shortForm = names.get(i).phrase();
      boolean explained =
          full.line().equals(shortForm.line())
              && full.to() == shortForm.from()
              && full.length() > 1
              && shortForm.isInBrackets()
              && Spelling.isShortFor(shortForm.key(), full.key());
      if (explained) {
        Optional.ofNullable(decided.get(full.key()))
            .ifPresent(type -> decided.put(shortForm.key(), type));
      }
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
