package org.parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.parallax.model.Discarded;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Cuts a report into sentences and tags their words, with the OpenNLP models for English. Immutable
 * after loading, thread-safe.
 */
public final class Language {

  private static final String FOLDER = "/";

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final Tagger tagger;

  private Language(SentenceModel sentences, TokenizerModel tokens, Tagger tagger) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tagger = tagger;
  }

  /**
   * Loads the models that are part of the program.
   *
   * @throws UncheckedIOException if one is missing or broken, which is a fault of the build
   */
  public static Language load() {
    return new Language(
        load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
        load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new),
        new Tagger(load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new)));
  }

  /** Cuts and tags the words of {@code report} that are not discarded. */
  public Prose analyse(Report report) {
    return analyse(report, Blocks.of(report));
  }

  /** Cuts and tags the words under the pictures of {@code report}, which are none of its story. */
  public Prose captions(Report report) {
    return analyse(report, Blocks.captions(report));
  }

  private Prose analyse(Report report, List<Span> blocks) {
    var detector = new SentenceDetectorME(sentences);
    var tokenizer = new TokenizerME(tokens);
    var describer = tagger.describer();
    List<Sentence> found = new ArrayList<>();
    int paragraph = 0;
    for (Span block : blocks) {
      boolean heading = isHeading(report, block);
      for (Span sentence : SentenceCutter.cut(report.text(), block, detector, heading)) {
        found.add(
            new Sentence(
                sentence, paragraph, heading, tag(report.text(), sentence, tokenizer, describer)));
      }
      paragraph++;
    }
    return new Prose(report, found);
  }

  private static boolean isHeading(Report report, Span block) {
    String words = report.words(block);
    return report.metadata().title().filter(words::equals).isPresent()
        || report.posts().stream()
            .map(Post::heading)
            .flatMap(java.util.Optional::stream)
            .anyMatch(h -> h.contains(block));
  }

  private List<Token> tag(
      String text, Span sentence, TokenizerME tokenizer, POSContextGenerator describer) {
    List<Span> spans = TokenCutter.cut(text, sentence, tokenizer);
    String[] words = spans.stream().map(s -> plain(s.of(text))).toArray(String[]::new);
    String[] found = tags(words, describer);
    List<Token> tagged = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tagged.add(new Token(spans.get(i), spans.get(i).of(text), found[i]));
    }
    return tagged;
  }

  /** In tokens; longer than any sentence of prose. */
  private static final int WINDOW = 300;

  private String[] tags(String[] words, POSContextGenerator describer) {
    if (!isProse(words)) {
      String[] marks = new String[words.length];
      java.util.Arrays.fill(marks, "PUNCT");
      return marks;
    }
    if (words.length <= WINDOW) {
      return tagger.tag(words, describer);
    }
    List<String> all = new ArrayList<>(words.length);
    for (int from = 0; from < words.length; from += WINDOW) {
      int to = Math.min(words.length, from + WINDOW);
      String[] window = java.util.Arrays.copyOfRange(words, from, to);
      all.addAll(List.of(tagger.tag(window, describer)));
    }
    return all.toArray(String[]::new);
  }

  /** Whether a long run has words in it; a million marks are not worth a tagger's time. */
  private static boolean isProse(String[] words) {
    if (words.length < WINDOW / 3) {
      return true;
    }
    int letters = 0;
    for (String word : words) {
      letters += Character.isLetterOrDigit(word.codePointAt(0)) ? 1 : 0;
    }
    return letters * 10 > words.length;
  }

  /** The word with the straight marks that the models were trained on. */
  private static String plain(String word) {
    return switch (word) {
      case "“", "”", "''", "``" -> "\"";
      default -> word.replace('’', '\'').replace('‘', '\'');
    };
  }

  private interface Parser<T> {
    T parse(InputStream in) throws IOException;
  }

  private static <T> T load(String name, Parser<T> parser) {
    try (InputStream in = Language.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("the model " + name + " is not on the class path");
      }
      return parser.parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report's blocks of words, which are its lines. */
  private static final class Blocks {

    /** All without what is discarded. */
    static List<Span> of(Report report) {
      List<Span> blocks = new ArrayList<>();
      int at = 0;
      for (Discarded d : report.discarded()) {
        lines(report.text(), at, d.span().start(), blocks);
        at = Math.max(at, d.span().end());
      }
      lines(report.text(), at, report.text().length(), blocks);
      return blocks;
    }

    static List<Span> captions(Report report) {
      List<Span> blocks = new ArrayList<>();
      int at = 0;
      for (Discarded d : report.discarded()) {
        if (d.reason() == Discarded.Reason.CAPTION) {
          lines(report.text(), Math.max(at, d.span().start()), d.span().end(), blocks);
          at = Math.max(at, d.span().end());
        }
      }
      return blocks;
    }

    private static void lines(String text, int from, int to, List<Span> blocks) {
      int start = from;
      for (int i = from; i <= to; i++) {
        if (i == to || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
          int s = start;
          int e = i;
          while (s < e && isSpace(text.charAt(s))) {
            s++;
          }
          while (e > s && isSpace(text.charAt(e - 1))) {
            e--;
          }
          if (s < e) {
            blocks.add(new Span(s, e));
          }
          start = i + 1;
        }
      }
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
  }
}
