package org.parallax.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.names.Bodies;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/**
 * The name of a body, an office or a group in the form in which wordings are compared: the country
 * and the words that say what it is. "Ukraine's military intelligence agency" and "Ukrainian
 * Military Intelligence" have one form.
 *
 * @param country the country's code, where the name tells it
 * @param words the telling words, sorted, without those that any body may bear
 */
record BodyName(Optional<String> country, Set<String> words) {

  private static final Set<String> FILLERS =
      Set.of("of", "for", "the", "and", "a", "an", "in", "on", "s", "'s", "its", "at", "affairs");
  private static final Set<String> ANY_BODY =
      Set.of(
          "agency",
          "service",
          "services",
          "body",
          "organisation",
          "organization",
          "main",
          "directorate",
          "general");

  BodyName {
    words = Set.copyOf(words);
  }

  /** Reads {@code name} with the tables of governments and bodies. */
  static BodyName of(String name, Governments governments, Bodies bodies) {
    List<String> tokens = new ArrayList<>();
    for (String word : name.split("\\s+")) {
      String plain = Folding.fold(word).replaceAll("[,.;:()\"“”]", "");
      plain = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
      plain = plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
      if (!plain.isEmpty()) {
        tokens.add(plain);
      }
    }
    Optional<String> country = bodies.body(name).flatMap(Bodies.Body::country);
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> two =
          i + 1 < tokens.size()
              ? code(tokens.get(i) + " " + tokens.get(i + 1), governments)
              : Optional.empty();
      Optional<String> one = code(tokens.get(i), governments);
      if (two.isPresent()) {
        country = country.or(() -> two);
        i++;
      } else if (one.isPresent()) {
        country = country.or(() -> one);
      } else if (!FILLERS.contains(tokens.get(i))) {
        words.add(plain(tokens.get(i)));
      }
    }
    Set<String> telling = new TreeSet<>(words);
    telling.removeAll(ANY_BODY);
    return new BodyName(country, telling.isEmpty() ? words : telling);
  }

  private static Optional<String> code(String words, Governments governments) {
    return governments
        .adjective(words)
        .or(() -> governments.country(words))
        .or(() -> governments.capital(words))
        .map(Governments.Government::code);
  }

  /** One spelling and one word for what English has two for. */
  static String plain(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "defense" -> "defence";
      case "spy" -> "intelligence";
      case "organization" -> "organisation";
      case "center" -> "centre";
      case "labor" -> "labour";
      case "department", "dept" -> "ministry";
      case "secretary" -> "minister";
      case "official" -> "officials";
      case "spokesman", "spokeswoman" -> "spokesperson";
      default -> word;
    };
  }

  /** Whether it names a body or office of one country, and says which. */
  boolean isQualified() {
    return country.isPresent() && !words.isEmpty();
  }

  /** The form as one string. */
  String key() {
    return country.orElse("") + ":" + String.join(" ", new TreeSet<>(words));
  }
}
