package org.parallax.names;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of words that the rules look at; the words stand in {@code word-classes.txt}. */
enum WordClass {
  TITLES,
  HONORIFICS_OF_MEN,
  HONORIFICS_OF_WOMEN,
  ORGANISATION_HEADS,
  ORGANISATION_SUFFIXES,
  PUBLICATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  REGIONS,
  CALENDAR,
  SPEECH_VERBS,
  PERSON_VERBS,
  PERSON_NOUNS,
  PLACE_NOUNS_BEFORE,
  PLACE_NOUNS_AFTER,
  ORGANISATION_NOUNS_BEFORE,
  ORGANISATION_NOUNS_AFTER;

  /** Reads the words of every class, folded. */
  static Map<WordClass, Set<String>> load(List<String> lines) {
    Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    for (WordClass c : values()) {
      classes.put(c, new HashSet<>());
    }
    Set<String> current = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        String heading = line.substring(1, line.length() - 1);
        WordClass named = valueOf(heading.toUpperCase(Locale.ROOT).replace('-', '_'));
        current = classes.getOrDefault(named, new HashSet<>());
      } else {
        current.add(Folding.fold(line));
      }
    }
    return Collections.unmodifiableMap(classes);
  }
}
