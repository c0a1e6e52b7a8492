package org.parallax.dumps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.lexicon.WordList;
import org.parallax.model.Discarded.Reason;

/** The words by which furniture is known whatever stands around it. Immutable. */
final class Furniture {

  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_PLEA = 3000;
  private static final int SHORT_PLEA = 45;

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}©(]+|[^\\p{L}\\d)]+$");
  private static final Pattern COUNT = Pattern.compile("^\\d[\\d,.]*[km]? ");
  private static final Pattern READER = Pattern.compile("\\b(?:you|your|our|us|we|please|here)\\b");
  private static final Pattern SELF =
      Pattern.compile("\\bthis (?:service|site|website|page|article|story|material|content)\\b");
  private static final Pattern SPEECH =
      Pattern.compile("[\"“”«»]|\\b(?:said|says|told|he|she|his|her|they|their)\\b");
  private static final Pattern IMPERATIVE =
      Pattern.compile(
          "^(?:click|sign up|subscribe|register|donate|download|follow|join|support|become|get|like"
              + "|create|try|for (?:more|the latest|up-to))\\b.*");
  private static final Pattern SHARING =
      Pattern.compile(
          "(?=.*[a-z]{2})(?:(?:share|tweet|facebook|twitter|whatsapp|email|e-mail|print|copy|link|linkedin|reddit"
              + "|pinterest|telegram|instagram|youtube|bluesky|messenger|pocket|flipboard|threads"
              + "|comments?|full|shares?|likes?|views?|save|bookmark|follow|more|x|this|article|story|on|via"
              + "|by|us|or|and|to|mail|\\d[\\d.,]*k?)(?: ?[|/·•,&+] ?| |$))+");
  private static final Pattern BREADCRUMBS =
      Pattern.compile("[^.!?>»›/]{2,40}(?: [>»›/] [^.!?>»›/]{2,60}){1,6}");
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*|@media .*|[.#]?[\\w.# -]+ ?\\{(?:[^}]*:[^}]*;? ?\\})?|[a-z-]+: ?[^ ]+( [^ ]+){0,4};|}+|</?[a-z][^>]*>"
              + "|https?://\\S+|[\\w.-]+@[\\w-]+(\\.[\\w-]+)+|function ?\\(.*");
  private static final Pattern MAIL = Pattern.compile("[\\w.-]{1,60}@[\\w-]{1,60}\\.[\\w.-]{2,60}");
  private static final int LONGEST_INVITATION = 30;
  private static final int MOST_LABEL_WORDS = 4;
  private static final Pattern DIVIDER = Pattern.compile("[^\\p{L}\\p{N}\"“”«»!?(]+");
  private static final Pattern ZONED_TIMES =
      Pattern.compile("\\d{1,2}[:.]\\d\\d ?(?:[ap]m )?[A-Z]{2,4}\\b");
  private static final Pattern FOLLOW =
      Pattern.compile(
          "(?:>> )?(?:click here to )?(?:follow|like|find|join) [^.!?]{2,120} on (?:twitter|facebook|x|instagram|telegram|whatsapp|youtube)\\b.*");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:watch|see|view|listen to|click|scroll|read|check out)\\b[^.!?\"“]{0,50}\\b(?:above|below|here)[:.!]?"
              + "|also on [\\w ]{2,20}:");
  private static final Pattern GLUED_RELATED =
      Pattern.compile("(?:Related|RELATED|Read more|READ MORE|See also)(?=[A-Z“‘\"]).*[^.]");

  private static final Set<String> SUBJECTS_OR_SHARING = Set.of("share", "tags", "topics");

  private final Map<String, Reason> exact = new HashMap<>();
  private final Map<String, Reason> lists = new HashMap<>();
  private final Map<String, Reason> tails = new HashMap<>();
  private final Map<String, Reason> starts = new HashMap<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private final List<String> legal = new ArrayList<>();
  private final Set<String> sections = new HashSet<>();

  private Furniture() {}

  /** The words that are part of the program. */
  static Furniture load() {
    Furniture loaded = new Furniture();
    WordList.lines(Furniture.class, "furniture.txt").forEach(loaded::add);
    return loaded;
  }

  private void add(String entry) {
    String[] cells = entry.split(" \\| ", 3);
    Reason reason = Reason.valueOf(cells[1].strip().toUpperCase(Locale.ROOT));
    String words = cells[2].strip();
    switch (cells[0].strip()) {
      case "exact" -> exact.put(words, reason);
      case "list" -> lists.put(words, reason);
      case "tail" -> tails.put(words, reason);
      case "start" -> starts.put(words, reason);
      case "phrase" -> phrases.add(words);
      case "hint" -> hints.add(words);
      case "legal" -> legal.add(words);
      case "section" -> sections.add(words);
      default -> throw new IllegalStateException("unknown kind of entry: " + entry);
    }
  }

  /** Why {@code line} is furniture by its own words, or empty. */
  Optional<Reason> reason(Line line) {
    if (line.words().length() > LONGEST_PLEA) {
      return Optional.empty();
    }
    String folded = line.folded();
    return label(folded)
        .or(() -> start(line, folded))
        .or(() -> shape(line, folded))
        .or(() -> plea(folded, line.count()) ? Optional.of(Reason.APPEAL) : Optional.empty())
        .or(() -> legal(line) ? Optional.of(Reason.BOILERPLATE) : Optional.empty());
  }

  /** Why {@code folded} is a label such as stands in menus and above lists, or empty. */
  Optional<Reason> label(String folded) {
    if (folded.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    String bare = bare(folded);
    return Optional.ofNullable(exact.get(bare))
        .or(() -> Optional.ofNullable(lists.get(bare)))
        .or(() -> Optional.ofNullable(tails.get(bare)));
  }

  /** Whether {@code folded} is the name of a section, as menus have them and headings as well. */
  boolean section(String folded) {
    return sections.contains(folded) || SHARING.matcher(folded).matches();
  }

  /** Whether {@code folded}, a single word, is furniture even where no other stands beside it. */
  boolean opensOrParts(String folded) {
    String bare = bare(folded);
    return lists.containsKey(bare)
        || tails.containsKey(bare)
        || Optional.ofNullable(exact.get(bare)).filter(Reason.BOILERPLATE::equals).isPresent()
        || SUBJECTS_OR_SHARING.contains(bare);
  }

  /** Whether {@code line} has words of the law: rights, liability, the company's register. */
  private boolean legal(Line line) {
    String folded = line.folded();
    return line.count() <= SHORT_PLEA
        && legal.stream().anyMatch(phrase -> stands(folded, phrase))
        && !SPEECH.matcher(folded).find();
  }

  /** Whether headlines of other reports may stand below {@code line}. */
  boolean opensList(Line line) {
    return line.words().length() <= LONGEST_LABEL && lists.containsKey(bare(line.folded()));
  }

  /** Why everything below {@code line} is furniture where the story is over, or empty. */
  Optional<Reason> opensTail(Line line) {
    return line.words().length() <= LONGEST_LABEL
        ? Optional.ofNullable(tails.get(bare(line.folded())))
        : Optional.empty();
  }

  private static String bare(String folded) {
    String bare = EDGES.matcher(COUNT.matcher(folded).replaceFirst("")).replaceAll("");
    return COUNT.matcher(bare).replaceFirst("");
  }

  private Optional<Reason> start(Line line, String folded) {
    boolean sentence = line.ended() && line.count() > 40;
    if (sentence || line.count() > 60) {
      return Optional.empty();
    }
    String open = folded.startsWith("[") ? folded.substring(1).strip() : folded;
    for (int end = Math.min(open.length(), 40); end > 0; end--) {
      Optional<Reason> found = Optional.ofNullable(starts.get(open.substring(0, end)));
      boolean colon = open.charAt(end - 1) == ':';
      boolean pointer = found.filter(Reason.RELATED::equals).isPresent();
      boolean fits = !pointer || colon || !line.ended();
      if (found.isPresent() && fits && (end == open.length() || boundary(open, end))) {
        return found;
      }
    }
    return GLUED_RELATED.matcher(line.words()).matches()
        ? Optional.of(Reason.RELATED)
        : Optional.empty();
  }

  private static boolean boundary(String words, int at) {
    return !Character.isLetterOrDigit(words.charAt(at))
        || !Character.isLetterOrDigit(words.charAt(at - 1));
  }

  /** Whether {@code line} is a menu on one line: capitalised words, most of them labels. */
  private boolean menu(Line line) {
    String[] words = line.words().split(" ");
    if (words.length < 2 || words.length > LONGEST_INVITATION || line.ended()) {
      return false;
    }
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    int known = 0;
    int labels = 0;
    for (int from = 0; from < words.length; from++) {
      int count = labelAt(line.folded().split(" "), from);
      known += count;
      labels += count > 0 ? 1 : 0;
      from += Math.max(0, count - 1);
    }
    return labels >= 2 && known * 2 >= words.length;
  }

  /** How many words the longest label has that starts at {@code from}. */
  private int labelAt(String[] words, int from) {
    int most = Math.min(MOST_LABEL_WORDS, words.length - from);
    for (int count = most; count > 0; count--) {
      String label = String.join(" ", List.of(words).subList(from, from + count));
      if (label(label).isPresent() || sections.contains(label)) {
        return count;
      }
    }
    return 0;
  }

  private Optional<Reason> shape(Line line, String folded) {
    if (line.words().length() > 300) {
      return Optional.empty();
    }
    if (DIVIDER.matcher(folded).matches() || SHARING.matcher(folded).matches()) {
      return Optional.of(Reason.NAVIGATION);
    }
    if (MARKUP.matcher(line.words()).matches()) {
      return Optional.of(Reason.BOILERPLATE);
    }
    if (line.count() <= 16
        && BREADCRUMBS.matcher(line.words()).matches()
        && !line.ended()
        && folded.matches("(?:home|news|front page|start|world|sport|politics|business)\\b.*")) {
      return Optional.of(Reason.NAVIGATION);
    }
    if (menu(line)) {
      return Optional.of(Reason.NAVIGATION);
    }
    boolean written = line.count() <= LONGEST_INVITATION && READER.matcher(folded).find();
    if (written && MAIL.matcher(folded).find() && !SPEECH.matcher(folded).find()) {
      return Optional.of(Reason.APPEAL);
    }
    if (FOLLOW.matcher(folded).matches() && line.count() <= 30) {
      return Optional.of(Reason.APPEAL);
    }
    if (POINTER.matcher(folded).matches()) {
      return Optional.of(Reason.NAVIGATION);
    }
    long zoned = ZONED_TIMES.matcher(line.words()).results().count();
    if (zoned >= 2 && line.count() <= 20) {
      return Optional.of(Reason.BOILERPLATE);
    }
    return Caption.is(line) ? Optional.of(Reason.CAPTION) : Optional.empty();
  }

  /** Whether {@code line} speaks to the reader and quotes nobody. */
  static boolean addressesReader(Line line) {
    return (READER.matcher(line.folded()).find() || SELF.matcher(line.folded()).find())
        && !SPEECH.matcher(line.folded()).find();
  }

  /** Whether {@code folded}, of {@code count} words, asks the reader to sign up, give or pay. */
  boolean plea(String folded, int count) {
    if (count < 2) {
      return false;
    }
    int score = 0;
    for (String phrase : phrases) {
      score += stands(folded, phrase) ? 2 : 0;
    }
    for (String hint : hints) {
      score += stands(folded, hint) ? 1 : 0;
    }
    boolean asks = READER.matcher(folded).find() || IMPERATIVE.matcher(folded).matches();
    return asks && score >= (count <= SHORT_PLEA ? 2 : 4) && !SPEECH.matcher(folded).find();
  }

  private static boolean stands(String words, String phrase) {
    int at = words.indexOf(phrase);
    if (at < 0) {
      return false;
    }
    int end = at + phrase.length();
    boolean opens = at == 0 || boundary(words, at);
    boolean closes = end == words.length() || boundary(words, end);
    return opens && closes;
  }
}
