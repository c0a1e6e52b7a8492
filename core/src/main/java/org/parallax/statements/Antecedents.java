package org.parallax.statements;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parallax.lexicon.Bearers;
import org.parallax.model.Actor;
import org.parallax.model.Mention;

/**
 * Tells whom a pronoun means: whoever spoke before in the paragraph, else who is named there
 * outside quotations, else who spoke or was named in one of the paragraphs above, else whoever
 * spoke last.
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

  /** How many paragraphs above a pronoun the name may stand that it means. */
  private static final int ABOVE = 3;

  private final Words words;
  private final Quotations quotations;
  private final PartyRegister register;
  private final List<Spoken> spoken = new ArrayList<>();
  private final Map<String, Character> genders = new HashMap<>();

  /** A party and the token where it was made to speak. */
  private record Spoken(String actor, int at) {}

  Antecedents(Words words, Quotations quotations, PartyRegister register, Bearers given) {
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
    register.actors().stream()
        .filter(a -> a.type() == Actor.Type.PERSON)
        .forEach(a -> name(a, given));
  }

  /** Takes note of who bears the given name of {@code person}. */
  private void name(Actor person, Bearers given) {
    String first = person.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    switch (given.gender(
        Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))) {
      case MAN -> genders.putIfAbsent(person.id(), 'm');
      case WOMAN -> genders.putIfAbsent(person.id(), 'f');
      case OPEN -> {}
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
        spokenIn(token, pronoun, paragraph(token))
            .or(() -> named(token, pronoun))
            .or(() -> above(token, pronoun))
            .or(() -> spokenLately(token, pronoun));
    found.ifPresent(id -> means(token, id));
    return found;
  }

  /** Takes note that the pronoun at {@code token} means {@code id}. */
  void means(int token, String id) {
    if (words.in(token, MEN) || words.in(token, WOMEN)) {
      genders.putIfAbsent(id, words.in(token, MEN) ? 'm' : 'f');
    }
  }

  /** Who speaks in the nearest of the paragraphs above, or is named there where nobody speaks. */
  private Optional<String> above(int token, String pronoun) {
    int here = paragraph(token);
    boolean person = MEN.contains(pronoun) || WOMEN.contains(pronoun);
    int last = words.firstOf(words.sentence(token)) - 1;
    for (int p = here - 1; person && p >= here - ABOVE && last >= 0; p--) {
      while (last >= 0 && paragraph(last) > p) {
        last = words.firstOf(words.sentence(last)) - 1;
      }
      int end = last;
      int wanted = p;
      Optional<String> found =
          spokenIn(token, pronoun, p)
              .or(() -> end < 0 ? Optional.empty() : subject(end, wanted, pronoun));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first fitting name of the last sentence of a paragraph that has one. */
  private Optional<String> subject(int end, int paragraph, String pronoun) {
    int last = end;
    while (last >= 0 && paragraph(last) == paragraph) {
      int first = words.firstOf(words.sentence(last));
      for (Mention m : register.namesIn(words.span(new Stretch(first, last + 1)))) {
        boolean quoted = quotations.inside(words.at(m.span().start()));
        if (!quoted && m.actor().filter(id -> fits(pronoun, id)).isPresent()) {
          return m.actor();
        }
      }
      last = first - 1;
    }
    return Optional.empty();
  }

  private Optional<String> spokenIn(int token, String pronoun, int paragraph) {
    return spoken(token, pronoun, s -> paragraph(s.at) == paragraph);
  }

  private Optional<String> spokenLately(int token, String pronoun) {
    return spoken(token, pronoun, s -> true);
  }

  private Optional<String> spoken(int token, String pronoun, Predicate<Spoken> where) {
    int last = Math.max(0, spoken.size() - MEMORY);
    for (int i = spoken.size() - 1; i >= last; i--) {
      Spoken s = spoken.get(i);
      if (s.at < token && where.test(s) && fits(pronoun, s.actor)) {
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
      if (!quoted
          && !isAgent(first, token)
          && m.actor().filter(id -> fits(pronoun, id)).isPresent()) {
        return m.actor();
      }
    }
    return Optional.empty();
  }

  /** "Questioned by Ms Hale, she said": who asks is not who answers. */
  private boolean isAgent(int name, int token) {
    return words.sentence(name) == words.sentence(token)
        && (words.is(name - 1, "by") || words.is(name - 2, "by"));
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
