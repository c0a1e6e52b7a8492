package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Actor;
import org.parallax.names.Bodies;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/**
 * Joins bodies, governments, outlets and qualified groups across reports. A throwaway of one call.
 */
final class BodyJoiner {

  private static final int SHORT_FORM = 3;

  /** Legal forms of companies. */
  private static final Set<String> FORMS =
      Set.of(
          "corp",
          "corporation",
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "plc",
          "llc",
          "llp",
          "co",
          "company",
          "ag",
          "sa",
          "nv",
          "bv",
          "gmbh",
          "spa",
          "ab",
          "asa",
          "oyj",
          "bhd");

  private final Governments governments;
  private final Bodies bodies;
  private final List<Appearance> all;
  private final Joining joining;
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Sorts sorts;

  BodyJoiner(
      Governments governments, Bodies bodies, Sorts sorts, List<Appearance> all, Joining joining) {
    this.sorts = sorts;
    this.governments = governments;
    this.bodies = bodies;
    this.all = all;
    this.joining = joining;
  }

  void join() {
    for (int i = 0; i < all.size(); i++) {
      Appearance a = all.get(i);
      for (String key : keys(a)) {
        Optional.ofNullable(byKey.putIfAbsent(key, i)).ifPresent(joinWith(i));
      }
    }
    joinShortForms();
  }

  private java.util.function.Consumer<Integer> joinWith(int i) {
    return other -> joining.join(other, i);
  }

  private List<String> keys(Appearance a) {
    return switch (a.actor().type()) {
      case PERSON -> List.of();
      case PLACE_GOVERNMENT -> List.of("government:" + government(a.actor().name()));
      case ORGANISATION, PUBLICATION -> bodyKeys(a);
      case GROUP, UNKNOWN ->
          Stream.concat(qualified(a.actor().name()).stream(), definite(a.actor())).toList();
    };
  }

  /** "The Tavran general staff" and "the vet" are the only ones of a story that are called so. */
  private static Stream<String> definite(Actor actor) {
    String name = actor.name();
    boolean the = name.regionMatches(true, 0, "the ", 0, 4);
    boolean named = name.length() > 4 && name.substring(4).chars().anyMatch(Character::isUpperCase);
    return the && (named || actor.type() == Actor.Type.UNKNOWN)
        ? Stream.of("group:" + Folding.fold(name))
        : Stream.of();
  }

  /** The country's usual name, or the capital's or building's own. */
  private String government(String name) {
    return governments
        .country(name)
        .map(Governments.Government::name)
        .or(() -> governments.capital(name).map(g -> g.capitals().getFirst()))
        .map(Folding::fold)
        .orElseGet(() -> Folding.fold(name));
  }

  private List<String> bodyKeys(Appearance a) {
    List<String> keys = new ArrayList<>();
    for (String name : a.names()) {
      if (isAnyOne(name) || isBare(name)) {
        continue;
      }
      Optional<Bodies.Body> known = bodies.body(name);
      if (known.isPresent()) {
        keys.add("body:" + usual(name));
        known.get().names().forEach(n -> qualified(n).ifPresent(keys::add));
      } else if (name.equals(a.actor().name()) || isTelling(name)) {
        keys.add("body:" + Folding.fold(name));
      }
      qualified(name).ifPresent(keys::add);
      withoutForm(name).ifPresent(n -> keys.add("body:" + usual(n)));
    }
    return keys;
  }

  private String usual(String name) {
    return Folding.fold(bodies.body(name).map(Bodies.Body::name).orElse(name));
  }

  /** "Acme Corp." is called "Acme" for short, and "Meridian news" is an agency's news. */
  private static Optional<String> withoutForm(String name) {
    int last = name.lastIndexOf(' ');
    String form = name.substring(last + 1);
    return last > 0 && (FORMS.contains(Folding.fold(form).replace(".", "")) || form.equals("news"))
        ? Optional.of(name.substring(0, last).replaceAll(",$", ""))
        : Optional.empty();
  }

  /** Whether it is one of many: "a pilot" of two reports need not be the same. */
  private static boolean isAnyOne(String name) {
    String folded = Folding.fold(name);
    return (folded.startsWith("a ") || folded.startsWith("an "))
        && name.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  /** "The company" of two reports need not be the same; {@link DescriptionJoiner} decides. */
  private boolean isBare(String name) {
    return BareDescriptions.noun(name).flatMap(sorts::of).filter(sorts::isCompany).isPresent();
  }

  /** Whether the name says by itself which body it is: several words, or a short form. */
  private static boolean isTelling(String name) {
    return name.indexOf(' ') > 0
        || (name.length() >= SHORT_FORM && name.chars().allMatch(Character::isUpperCase));
  }

  private Optional<String> qualified(String name) {
    BodyName body = BodyName.of(name, governments, bodies);
    return body.isQualified() ? Optional.of("of " + body.key()) : Optional.empty();
  }

  /** A short form joins the only body of the story with these initials. */
  private void joinShortForms() {
    Map<String, List<Integer>> byInitials = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (isBody(all.get(i))) {
        String initials = initials(all.get(i).actor().name());
        byInitials.computeIfAbsent(initials, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i).actor().name().replace(".", "");
      boolean shortForm =
          isBody(all.get(i))
              && name.length() >= SHORT_FORM
              && name.chars().allMatch(Character::isUpperCase);
      if (shortForm) {
        List<Integer> full = byInitials.getOrDefault(name, List.of());
        if (full.stream().map(joining::of).distinct().count() == 1) {
          joining.join(full.getFirst(), i);
        }
      }
    }
  }

  private static boolean isBody(Appearance a) {
    return a.actor().type() == Actor.Type.ORGANISATION
        || a.actor().type() == Actor.Type.PUBLICATION;
  }

  private static String initials(String name) {
    StringBuilder b = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        b.append(word.charAt(0));
      }
    }
    return b.length() >= SHORT_FORM ? b.toString() : name;
  }
}
