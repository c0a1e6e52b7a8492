package org.parallax.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.Bearers;
import org.parallax.lexicon.BodyNouns;
import org.parallax.model.Actor;
import org.parallax.model.Mention;

/**
 * Tells which party a source phrase means: a name by its mention, a pronoun by what was spoken of
 * last, the words of a speaker on himself by who speaks, an office by its holder, a description by
 * what fits; anything else becomes a party of its own, unless it is a place or a time. Holds the
 * parties of one report while its statements are read.
 */
final class SourceResolver {

  private static final Set<String> SPEAKERS = Set.of("i", "we", "us", "me", "my", "our");
  private static final int DEEPEST = 3;

  /** So many words at most a sentence has before its verb for them to be one phrase. */
  private static final int LONGEST_SUBJECT = 8;

  /**
   * A resolved source.
   *
   * @param actor its id
   * @param anonymous whether the text does not tell who it is
   */
  record Party(String actor, boolean anonymous) {}

  private final Words words;
  private final Quotations quotations;
  private final @Nullable Draft[] byToken;
  private final NounPhrases phrases;
  private final NamedSources named;
  private final Anonymity anonymity;
  private final PartyRegister register;
  private final Antecedents antecedents;
  private final Offices offices;
  private final Descriptions descriptions;
  private final Map<Stretch, Optional<Party>> resolved = new HashMap<>();

  SourceResolver(Words words, Quotations quotations, List<Draft> drafts, Bearers given) {
    this.words = words;
    this.quotations = quotations;
    byToken = byToken(words.size(), drafts);
    phrases = new NounPhrases(words);
    anonymity = new Anonymity(words);
    register = new PartyRegister(words.prose().report());
    named = new NamedSources(words, register, anonymity);
    antecedents = new Antecedents(words, quotations, register, given);
    offices = new Offices(words, register);
    descriptions = new Descriptions(words, register);
  }

  List<Actor> actors() {
    return register.actors();
  }

  List<Mention> mentions() {
    return register.mentions();
  }

  /** The party that a source phrase means; none for a place, a time or a word that means nobody. */
  Optional<Party> resolve(Stretch source) {
    Optional<Party> party = resolve(source, 0);
    party.ifPresent(p -> antecedents.spoke(p.actor(), source.from()));
    return party;
  }

  private Optional<Party> resolve(Stretch source, int depth) {
    Optional<Party> known = resolved.get(source);
    if (known == null) {
      known = find(source, depth);
      resolved.put(source, known);
    }
    return known;
  }

  private Optional<Party> find(Stretch source, int depth) {
    boolean single = source.to() - source.from() == 1;
    if (single && words.in(source.from(), SPEAKERS)) {
      return speaker(source, depth);
    }
    if (single && words.in(source.from(), Vocabulary.RELATIVES)) {
      return relative(source, depth);
    }
    if (single && words.tag(source.from()).equals("PRON") && !words.capital(source.to())) {
      return subject(source, depth).or(() -> pronoun(source));
    }
    Optional<Party> name = named.of(source);
    return name.isPresent() ? name : described(source);
  }

  /** "I" and "we" in a quotation: whoever is quoted. */
  private Optional<Party> speaker(Stretch source, int depth) {
    int at = source.from();
    Optional<Party> quoted = Optional.empty();
    if (depth < DEEPEST) {
      quoted =
          enclosing(at)
              .flatMap(Draft::source)
              .filter(s -> !s.contains(at))
              .flatMap(s -> resolve(s, depth + 1));
    }
    if (quoted.isEmpty() && quotations.inside(at)) {
      quoted = antecedents.lastSpeaker(at).map(id -> new Party(id, register.isAnonymous(id)));
    }
    quoted.ifPresent(p -> register.mention(words.span(source), p.actor()));
    return quoted;
  }

  /** The attribution in whose content {@code token} stands, the innermost of several. */
  private Optional<Draft> enclosing(int token) {
    return Optional.ofNullable(byToken[token]);
  }

  private static @Nullable Draft[] byToken(int size, List<Draft> drafts) {
    @Nullable Draft[] innermost = new Draft[size];
    drafts.stream()
        .sorted(Comparator.comparingInt(SourceResolver::length).reversed())
        .forEach(d -> d.content().forEach(c -> Arrays.fill(innermost, c.from(), c.to(), d)));
    return innermost;
  }

  private static int length(Draft d) {
    return d.content().stream().mapToInt(c -> c.to() - c.from()).sum();
  }

  /** "who", "which": the phrase right before. */
  private Optional<Party> relative(Stretch source, int depth) {
    int floor = words.firstOf(words.sentence(source.from()));
    int last = source.from() - (words.comma(source.from() - 1) ? 2 : 1);
    if (last < floor || depth >= DEEPEST || !(words.nominal(last) || words.is(last, ")"))) {
      return Optional.empty();
    }
    Optional<Mention> name =
        register.namesIn(words.span(new Stretch(last, last + 1))).stream()
            .filter(m -> m.actor().isPresent())
            .findFirst();
    Optional<Party> party =
        name.isPresent()
            ? name.flatMap(Mention::actor).map(id -> new Party(id, false))
            : resolve(new Stretch(phrases.start(last, floor), last + 1), depth + 1);
    party.ifPresent(p -> register.mention(words.span(source), p.actor()));
    return party;
  }

  /** "The union had counted first: it told": behind a colon it is the subject before it. */
  private Optional<Party> subject(Stretch source, int depth) {
    int at = source.from();
    int first = words.firstOf(words.sentence(at));
    int verb = first;
    while (verb < at && verb - first < LONGEST_SUBJECT && !words.finite(verb)) {
      verb++;
    }
    boolean told = words.is(at - 1, ":") && words.in(at, Vocabulary.PERSONAL);
    if (!told || verb == first || !words.finite(verb) || !words.nominal(verb - 1)) {
      return Optional.empty();
    }
    boolean thing = words.is(at, "it", "they");
    Optional<Party> meant =
        depth >= DEEPEST
            ? Optional.empty()
            : resolve(new Stretch(first, verb), depth + 1)
                .filter(p -> register.isPerson(p.actor()) != thing);
    meant.ifPresent(p -> register.mention(words.span(source), p.actor()));
    return meant;
  }

  private Optional<Party> pronoun(Stretch source) {
    Optional<Party> meant =
        antecedents.of(source.from()).map(id -> new Party(id, register.isAnonymous(id)));
    if (meant.isEmpty() && !words.in(source.from(), Vocabulary.PERSONAL)) {
      return words.tag(source.to()).equals("NOUN") ? described(source) : meant;
    }
    if (meant.isEmpty()) {
      Actor.Type type = anonymity.type(source);
      meant = Optional.of(new Party(register.add(words.text(source), type, true), true));
      meant.ifPresent(p -> antecedents.means(source.from(), p.actor()));
    }
    meant.ifPresent(p -> register.mention(words.span(source), p.actor()));
    return meant;
  }

  /** "the ministry", "officials": the party that fits, or a new one. */
  private Optional<Party> described(Stretch source) {
    SourcePhrase phrase = SourcePhrase.of(source, words, phrases);
    if (isNobody(phrase)) {
      return Optional.empty();
    }
    Optional<String> holder = offices.holder(phrase);
    Actor.Type type = type(source, phrase);
    Optional<String> known = holder.or(() -> descriptions.find(phrase, type));
    boolean unknown = anonymity.of(source);
    String id = known.orElseGet(() -> register.add(phrase.name(words), type, unknown));
    if (holder.isEmpty()) {
      descriptions.note(phrase, id);
      if (register.type(id).filter(t -> t == Actor.Type.UNKNOWN).isPresent()) {
        register.retype(id, type);
      }
    }
    register.mention(words.span(phrase.core(words)), id);
    return Optional.of(new Party(id, holder.isEmpty() && (unknown || register.isAnonymous(id))));
  }

  private Actor.Type type(Stretch source, SourcePhrase phrase) {
    Actor.Type type = anonymity.type(source);
    boolean body = BodyNouns.contains(words.lower(phrase.head()));
    return type == Actor.Type.UNKNOWN && body ? Actor.Type.ORGANISATION : type;
  }

  /** A place, a time, a number alone or a word without a noun is nobody. */
  private boolean isNobody(SourcePhrase phrase) {
    int head = phrase.head();
    boolean place =
        register.namesIn(words.span(new Stretch(head, head + 1))).stream()
            .anyMatch(m -> m.type() == Mention.Type.PLACE && m.actor().isEmpty());
    boolean noun =
        words.nominal(head) || words.tag(head).equals("ADJ") || words.tag(head).equals("X");
    boolean number =
        words.tag(head).equals("NUM") && phrase.whole().to() - phrase.whole().from() == 1;
    boolean bare = !noun && !words.capital(head);
    return place || bare || number || words.time(head) || words.is(head, "there");
  }

  /** A person with a full name who is told something passes nothing on. */
  private boolean isFullyNamed(String id) {
    return register.isPerson(id)
        && register.actor(id).filter(a -> a.name().contains(" ")).isPresent();
  }

  /** Who relayed a statement: those it was told to, and those whose statement it stands in. */
  List<String> relays(Draft d) {
    List<String> via = new ArrayList<>();
    for (Stretch relay : d.relays()) {
      if (words.tag(relay.from()).equals("PRON")) {
        continue;
      }
      Optional<Party> name = named.of(relay);
      name.or(() -> anonymity.publishes(relay) ? described(relay) : Optional.empty())
          .filter(p -> name.isEmpty() || !isFullyNamed(p.actor()))
          .ifPresent(p -> via.add(p.actor()));
    }
    return via;
  }
}
