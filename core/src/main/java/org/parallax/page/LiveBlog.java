package org.parallax.page;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * Finds the posts of a live blog: the repeated structure that carries times and holds the most
 * words. A page that does not call itself live must be made of little else, since lists of comments
 * and of other reports repeat themselves too. One throwaway object a page.
 */
final class LiveBlog {

  private static final int FEWEST = 3;
  private static final int FEWEST_UNCALLED = 4;
  private static final double SHARE = 0.25;
  private static final double SHARE_UNCALLED = 0.6;
  private static final int TYPICAL_WORDS = 12;
  private static final double MOST_LINKED = 0.6;

  /** So much more stands between the times than in their elements where those are no posts. */
  private static final double MUCH_MORE = 1.6;

  /** Elements that hold no paragraphs: a post that is led by one goes on after it. */
  private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "h5", "h6");

  /** "(With inputs from agencies)" */
  private static final Pattern CREDIT = Pattern.compile("[(\\[][^()\\[\\]]{3,60}[)\\]]\\.?");

  private static final Pattern LIVE_IN_TITLE =
      Pattern.compile(
          "(?iU)^live\\s?[:|–—-]|[:|–—(\\[-]\\s?live\\b(?!-)|\\blive\\s?(?:[:|–—!)\\]]|\\s-|$)");

  private static final Pattern LIVE_IN_ADDRESS = Pattern.compile("[/_-]live(?:[/?#.]|$)");

  private static final Set<String> CALLED =
      Set.copyOf(WordList.lines(LiveBlog.class, "live-words.txt"));

  private final List<Block> blocks;
  private final Furniture furniture;
  private final boolean called;
  private final List<String> authors;
  private final DateWords.Order order;
  private final DescribedPosts described;

  /**
   * Takes what is known of a page.
   *
   * @param isDescribed whether the page's description calls it a live blog
   */
  LiveBlog(
      List<Block> blocks,
      Furniture furniture,
      Metadata metadata,
      boolean isDescribed,
      DescribedPosts described) {
    this.blocks = blocks;
    this.furniture = furniture;
    this.called = isDescribed || isCalledLive(metadata);
    this.authors = metadata.authors();
    this.order = Region.of(metadata).order();
    this.described = described;
  }

  /** The posts in the order of the page; none where the page is no live blog. */
  List<PostDraft> posts(Element root, Contents contents, Deadline deadline) {
    int all = blocks.stream().mapToInt(Block::words).sum();
    List<TimeMark> marks = described.marks(blocks);
    return TimedSiblings.find(root, contents, furniture, order, marks, deadline).stream()
        .map(siblings -> drafts(siblings, deadline))
        .filter(drafts -> isLive(drafts, called, all))
        .max(Comparator.comparingDouble(LiveBlog::weight))
        .orElse(List.of());
  }

  private List<PostDraft> drafts(TimedSiblings siblings, Deadline deadline) {
    Map<Element, Integer> numbers = new HashMap<>();
    for (int i = 0; i < siblings.posts().size(); i++) {
      numbers.putIfAbsent(siblings.posts().get(i), i);
    }
    List<List<Block>> own = new ArrayList<>();
    siblings.posts().forEach(p -> own.add(new ArrayList<>()));
    List<List<Block>> following = new ArrayList<>();
    siblings.posts().forEach(p -> following.add(new ArrayList<>()));
    int current = -1;
    for (Block block : blocks) {
      deadline.check();
      int number = numberOf(block.element(), numbers);
      current = number < 0 ? current : number;
      if (number >= 0) {
        own.get(number).add(block);
      } else if (current >= 0 && endsFlat(block, siblings, current)) {
        current = -1;
      }
      if (current >= 0 && (number >= 0 || isBeside(block, siblings.posts().get(current)))) {
        following.get(current).add(block);
      }
    }
    List<PostDraft> nested = drafts(siblings, own, false);
    // Posts without elements of their own: each goes on to the next time.
    following.replaceAll(LiveBlog::withoutCredit);
    following.addLast(Closing.cut(following.removeLast(), authors));
    List<PostDraft> flat = drafts(siblings, following, true);
    boolean empty = typicalWords(nested) < TYPICAL_WORDS / 2;
    boolean lines = siblings.posts().stream().allMatch(p -> LINES.contains(p.normalName()));
    return empty || lines || typicalWords(flat) > MUCH_MORE * typicalWords(nested) ? flat : nested;
  }

  /** Without the line in brackets at the end that tells whose words the page used. */
  private static List<Block> withoutCredit(List<Block> blocks) {
    boolean credit = blocks.size() > 1 && CREDIT.matcher(blocks.getLast().text()).matches();
    return credit ? blocks.subList(0, blocks.size() - 1) : blocks;
  }

  private static List<PostDraft> drafts(
      TimedSiblings siblings, List<List<Block>> blocks, boolean flat) {
    List<PostDraft> drafts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      PostDraft draft =
          PostDraft.of(
              siblings.posts().get(i),
              siblings.marks().get(i),
              siblings.days().get(i),
              blocks.get(i));
      if (!draft.blocks().isEmpty() || flat) {
        drafts.add(draft);
      }
    }
    drafts.removeIf(d -> d.blocks().isEmpty() || d.holdsHeadline());
    return drafts;
  }

  private static int numberOf(Element element, Map<Element, Integer> numbers) {
    for (Element e = element; e != null; e = e.parent()) {
      Integer number = numbers.get(e);
      if (number != null) {
        return number;
      }
    }
    return -1;
  }

  /** Whether a block is a heading without a time like those that the posts begin with. */
  private static boolean endsFlat(Block block, TimedSiblings siblings, int post) {
    String tag = block.element().normalName();
    return block.kind() == Block.Kind.HEADING
        && tag.equals(siblings.posts().get(post).normalName())
        && DayName.find(block.text()).isEmpty();
  }

  /** Whether a block stands under the element that holds the post, so that it may continue it. */
  private static boolean isBeside(Block block, Element post) {
    for (Element e = block.element(); e != null; e = e.parent()) {
      if (e.equals(post.parent())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLive(List<PostDraft> drafts, boolean called, int all) {
    int length = drafts.stream().mapToInt(PostDraft::length).sum();
    int linked = drafts.stream().mapToInt(PostDraft::linked).sum();
    boolean prose =
        length > 0
            && (double) linked / length < MOST_LINKED
            && !most(drafts, PostDraft::isTeaser)
            && !most(drafts, PostDraft::isComment);
    double share = all == 0 ? 0 : (double) words(drafts) / all;
    if (called) {
      return prose && drafts.size() >= FEWEST && share >= SHARE;
    }
    boolean clocks =
        drafts.stream()
            .map(PostDraft::mark)
            .allMatch(m -> m.timeOfDay().isPresent() || m.age().isPresent());
    long days =
        drafts.stream()
            .flatMap(d -> d.mark().moment().stream())
            .map(m -> m.date())
            .distinct()
            .count();
    return prose
        && clocks
        && !isProgramme(drafts)
        && days <= 3
        && drafts.size() >= FEWEST_UNCALLED
        && share >= SHARE_UNCALLED
        && typicalWords(drafts) >= TYPICAL_WORDS;
  }

  private static boolean most(List<PostDraft> drafts, Predicate<PostDraft> are) {
    return drafts.stream().filter(are).count() > MOST_LINKED * drafts.size();
  }

  /** Whether clocks without days stand in the order in which what they announce comes to pass. */
  private static boolean isProgramme(List<PostDraft> drafts) {
    List<LocalTime> clocks =
        drafts.stream()
            .map(PostDraft::mark)
            .filter(m -> m.moment().isEmpty())
            .flatMap(m -> m.clock().stream())
            .map(Clock::time)
            .toList();
    return clocks.size() == drafts.size() && clocks.equals(clocks.stream().sorted().toList());
  }

  private static int words(List<PostDraft> drafts) {
    return drafts.stream().mapToInt(PostDraft::words).sum();
  }

  /** Their words; of two structures with nearly as many the one whose times are more exact. */
  private static double weight(List<PostDraft> drafts) {
    long exact =
        drafts.stream()
            .map(PostDraft::mark)
            .filter(m -> m.form() == TimeMark.Form.ALONE)
            .filter(m -> m.moment().flatMap(Moment::zone).isPresent())
            .count();
    long shown =
        drafts.stream()
            .map(PostDraft::mark)
            .filter(m -> m.form().isShown() && m.age().isEmpty())
            .count();
    return words(drafts) * (1 + (0.1 * exact + 0.05 * shown) / drafts.size());
  }

  private static int typicalWords(List<PostDraft> drafts) {
    int[] words = drafts.stream().mapToInt(PostDraft::words).sorted().toArray();
    return words.length == 0 ? 0 : words[words.length / 2];
  }

  /** Whether title or address say so; "live" alone must be set off, as people live everywhere. */
  private static boolean isCalledLive(Metadata metadata) {
    String title = metadata.title().orElse("");
    String url = metadata.url().orElse("");
    String names = (title + " " + url).toLowerCase(Locale.ROOT);
    String spaced = " " + names.replaceAll("[^\\p{L}]+", " ") + " ";
    return LIVE_IN_TITLE.matcher(title).find()
        || LIVE_IN_ADDRESS.matcher(url).find()
        || CALLED.stream().anyMatch(w -> spaced.contains(" " + w + " "));
  }

  /** The first of the blocks that belongs to a post. */
  static Optional<Block> firstBlock(List<PostDraft> posts) {
    return posts.stream().flatMap(p -> p.blocks().stream()).findFirst();
  }
}
