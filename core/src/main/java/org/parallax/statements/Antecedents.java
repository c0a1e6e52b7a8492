package org.parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Actor;
import org.parallax.model.Mention;

/**
 * Tells whom a pronoun means: whoever spoke before in the paragraph, else who is named there
 * outside quotations, else whoever spoke last.
 */
final class Antecedents {

  private static final Set<String> MEN = Set.of("he", "him", "his");
  private static final Set<String> WOMEN = Set.of("she", "her", "hers");
  private static final Set<String> GROUPS = Set.of("they", "them", "their");
  private static final Set<String> MENS_TITLES = Set.of("mr", "mr.", "sir", "lord", "king");
  private static final Set<String> WOMENS_TITLES =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen");
  private static final int MEMORY = 6;
  private static final int NEAR = 12;

  private final Words words;
  private final Quotations quotations;
  private final PartyRegister register;
  private final List<Spoken> spoken = new ArrayList<>();
  private final Map<String, Character> genders = new HashMap<>();

  /** A party and the token where it was made to speak. */
  private record Spoken(String actor, int at) {}

  Antecedents(Words words, Quotations quotations, PartyRegister register) {
    this.words = words;
    this.quotations = quotations;
    this.register = register;
    for (Mention m : register.names()) {
      if (m.type() == Mention.Type.PERSON) {
        String before = words.lower(words.at(m.span().start()) - 1);
        char gender = MENS_TITLES.contains(before) ? 'm' : 'f';
        if (gender == 'm' || WOMENS_TITLES.contains(before)) {
          m.actor().ifPresent(id -> genders.putIfAbsent(id, gender));
        }
      }
    }
  }

  /** Takes note that {@code actor} speaks at {@code token}. */
  void spoke(String actor, int token) {
    spoken.add(new Spoken(actor, token));
  }

  /** Whoever spoke last before {@code token}. */
  Optional<String> lastSpeaker(int token) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (spoken.get(i).at < token) {
        return Optional.of(spoken.get(i).actor);
      }
    }
    return Optional.empty();
  }

  /** The party that the pronoun at {@code token} means. */
  Optional<String> of(int token) {
    String pronoun = words.lower(token);
    Optional<String> found =
        spokenBefore(token, pronoun, true)
            .or(() -> named(token, pronoun))
            .or(() -> spokenBefore(token, pronoun, false));
    found.ifPresent(
        id -> {
          if (MEN.contains(pronoun) || WOMEN.contains(pronoun)) {
            genders.putIfAbsent(id, MEN.contains(pronoun) ? 'm' : 'f');
          }
        });
    return found;
  }

  private Optional<String> spokenBefore(int token, String pronoun, boolean here) {
    int last = Math.max(0, spoken.size() - MEMORY);
    for (int i = spoken.size() - 1; i >= last; i--) {
      Spoken s = spoken.get(i);
      boolean near = !here || paragraph(s.at) == paragraph(token);
      if (s.at < token && near && fits(pronoun, s.actor)) {
        return Optional.of(s.actor);
      }
    }
    return Optional.empty();
  }

  /** The nearest fitting name of the paragraph that stands in no quotation. */
  private Optional<String> named(int token, String pronoun) {
    int at = register.firstNameEndingAfter(words.start(token)) - 1;
    for (int seen = 0; at >= 0 && seen < NEAR; at--, seen++) {
      Mention m = register.names().get(at);
      int first = words.at(m.span().start());
      if (first >= words.size() || paragraph(first) != paragraph(token)) {
        break;
      }
      boolean quoted = quotations.inside(first) && !quotations.inside(token);
      if (!quoted && m.actor().filter(id -> fits(pronoun, id)).isPresent()) {
        return m.actor();
      }
    }
    return Optional.empty();
  }

  private int paragraph(int token) {
    return words.sentenceOf(token).paragraph();
  }

  private boolean fits(String pronoun, String id) {
    boolean man = MEN.contains(pronoun);
    boolean person = man || WOMEN.contains(pronoun);
    char other = man ? 'f' : 'm';
    if (person && genders.getOrDefault(id, ' ') == other) {
      return false;
    }
    return register.type(id).filter(type -> fits(pronoun, person, type)).isPresent();
  }

  private static boolean fits(String pronoun, boolean person, Actor.Type type) {
    return switch (type) {
      case PERSON -> person;
      case ORGANISATION, PLACE_GOVERNMENT, PUBLICATION ->
          pronoun.equals("it") || GROUPS.contains(pronoun);
      case GROUP -> GROUPS.contains(pronoun);
      case UNKNOWN -> person || pronoun.equals("it");
    };
  }
}
