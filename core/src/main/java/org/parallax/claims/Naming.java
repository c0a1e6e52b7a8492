package org.parallax.claims;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;
import org.parallax.model.Statement;

/**
 * A proposition that only names what is denied, refused or not so, and how well a claim fits it.
 * Immutable.
 */
final class Naming {

  /** The share of its words that a claim has to speak of. */
  private static final double SPEAKS_OF = 0.5;

  /** The same of a clause of which the claim does not speak of the first word, mostly who acts. */
  private static final double SPEAKS_OF_OTHERS = 0.6;

  /** The same where it may well be about another thing: "there is no threat", "he had seen it". */
  private static final double SPEAKS_MOSTLY_OF = 0.75;

  /** Words that a claim has and its denial has not, from which it is half as likely meant. */
  private static final double MORE_THAN_DENIED = 10;

  /** Words beside the only one that is denied, from which the claim is about something else. */
  private static final int MUCH_MORE = 12;

  /** How much likelier a report that names a thing means what it has told itself. */
  private static final double SAME_REPORT = 1.2;

  /** "He seemed to acknowledge reports of a leak" tells of a remark; the leak is another claim. */
  private static final Pattern ON_TALK =
      Pattern.compile(
          "\\bhint\\w* (?:\\w+ )?(?:at|that)\\b|\\b(?:acknowledg|confirm|den[iy]|dismiss|reject|address|answer|respon[ds]|comment|react)"
              + "\\w{0,6} (?:\\w+ ){0,3}(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|questions?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HYPOTHETICAL = Pattern.compile("\\bwould\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final Proposition naming;
  private final Setting setting;
  private final Set<String> words;
  private final Set<String> telling;
  private final Optional<String> first;
  private final boolean asserted;
  private final boolean clause;
  private final boolean vague;

  Naming(Proposition naming, Topic topic, Setting setting) {
    this.naming = naming;
    this.setting = setting;
    this.words = topic.words(naming);
    this.telling = topic.telling(naming);
    this.first =
        Terms.of(naming.text()).stream()
            .map(t -> Synonyms.of(t.stem()))
            .filter(words::contains)
            .findFirst();
    this.asserted = naming.toThing() == Statement.Stance.ASSERTS;
    this.clause = naming.isClause() && !Topic.isExistence(naming);
    boolean refused = naming.toThing() == Statement.Stance.NEITHER;
    this.vague = (clause && refused) || asserted || Topic.isPersonal(naming);
  }

  /** The words that name it. */
  Set<String> words() {
    return words;
  }

  /** How well {@code claim} fits; 0 where it is not meant. */
  double fit(Cluster claim) {
    boolean own = naming.origin().isPresent() && claim.isOnlySaidBy(naming.origin());
    Set<String> shared = own ? Set.of() : claim.spokenOf(words, this::mayMean);
    if (!isEnough(shared, claim)) {
      return 0;
    }
    return (share(shared) + told(shared))
        * Math.log1p(claim.reports())
        * (claim.isIn(naming.report()) ? SAME_REPORT : 1)
        / (1 + claim.leastBeside(shared) / MORE_THAN_DENIED);
  }

  private boolean mayMean(Proposition member) {
    return !isOnlyPossible(member)
        && !(member.statement().isEmpty() && isBackground(member))
        && (naming.figures().isEmpty() || !member.figures().isEmpty())
        && !Likeness.contradictFigures(member.figures(), naming.figures())
        && !(asserted && setting.areApart(naming, member))
        && !ON_TALK.matcher(member.wording()).find();
  }

  /** "The last leak was in 2016" and "a leak would cost millions" do not tell of the one denied. */
  private boolean isBackground(Proposition member) {
    return HYPOTHETICAL.matcher(member.text()).find()
        || (YEAR.matcher(member.text()).find() && !YEAR.matcher(naming.text()).find());
  }

  /** "He hinted at a leak" does not say that there is one. */
  private static boolean isOnlyPossible(Proposition member) {
    return member
        .statement()
        .filter(s -> s.certainty() == Statement.Certainty.POSSIBLE)
        .isPresent();
  }

  private boolean isEnough(Set<String> shared, Cluster claim) {
    if (vague && clause && (!leads(shared) || told(shared) <= SPEAKS_OF)) {
      return false;
    }
    Set<String> beside = new HashSet<>(shared);
    beside.removeAll(naming.names());
    return shared.size() >= 2
        ? share(shared) >= least(shared)
            && (shared.size() > 2 || !beside.isEmpty())
            && (!asserted || !clause || beside.size() >= 2)
        : told(shared) > SPEAKS_OF
            && claim.leastBeside(shared) <= MUCH_MORE
            && !beside.isEmpty()
            && !clause
            && saysMore()
            && !Topic.isPersonal(naming);
  }

  /**
   * "No tug, says the harbour master" is short for something; for what, its heading leaves open.
   */
  private boolean saysMore() {
    return naming.stance() != Statement.Stance.ASSERTS || Predicates.has(naming.text());
  }

  /** Whether most of its main clause is spoken of: "whether they were in the town or had left". */
  private boolean leads(Set<String> shared) {
    Set<String> lead = new HashSet<>(naming.words().lead());
    lead.retainAll(words);
    return 2 * lead.stream().filter(shared::contains).count() > lead.size();
  }

  private double least(Set<String> shared) {
    boolean ofOthers = clause && first.filter(shared::contains).isEmpty();
    if (vague) {
      return ofOthers ? 1 : SPEAKS_MOSTLY_OF;
    }
    return ofOthers ? SPEAKS_OF_OTHERS : SPEAKS_OF;
  }

  private double share(Set<String> shared) {
    return (double) shared.size() / words.size();
  }

  /** The share of the words that tell it from the story's other topics. */
  private double told(Set<String> shared) {
    return (double) shared.stream().filter(telling::contains).count() / Math.max(1, telling.size());
  }
}
