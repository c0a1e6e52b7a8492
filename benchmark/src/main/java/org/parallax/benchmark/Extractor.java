package org.parallax.benchmark;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import io.github.cdimascio.essence.Essence;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.parallax.model.Metadata;
import org.parallax.page.Byline;
import org.parallax.page.DateWords;
import org.parallax.page.HtmlPage;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The extractors that are compared. Dates and bylines that come as prose are read by our readers.
 */
enum Extractor {
  PARALLAX("Parallax", Set.of(Field.TITLE, Field.DATE, Field.AUTHORS)) {
    private final HtmlPage page = new HtmlPage(Limits.standard());

    @Override
    Extract extract(String html, String url) {
      return switch (page.read(new Item(url, "x", Metadata.unknown()), html)) {
        case Reading.Read(var report) ->
            new Extract(
                report.text(),
                report.metadata().title(),
                report.metadata().published().map(m -> m.date().toString()),
                report.metadata().authors());
        case Reading.Failed failed -> Extract.none();
      };
    }
  },

  READABILITY("readability4j 1.0.8", Set.of(Field.TITLE, Field.AUTHORS)) {
    @Override
    Extract extract(String html, String url) {
      var article = new Readability4J(url, html).parse();
      return new Extract(
          text(article.getTextContent()),
          Optional.ofNullable(article.getTitle()),
          Optional.empty(),
          Optional.ofNullable(article.getByline()).map(Byline::people).orElse(List.of()));
    }
  },

  BOILERPIPE("boilerpipe 1.2.2", Set.of(Field.TITLE)) {
    @Override
    Extract extract(String html, String url) throws BoilerpipeProcessingException, SAXException {
      var document =
          new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
      de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.process(document);
      return new Extract(
          text(document.getContent()),
          Optional.ofNullable(document.getTitle()),
          Optional.empty(),
          List.of());
    }
  },

  ESSENCE("essence 0.13.0", Set.of(Field.TITLE, Field.DATE, Field.AUTHORS)) {
    @Override
    Extract extract(String html, String url) {
      var result = Essence.extract(html);
      return new Extract(
          result.getText(),
          Optional.of(result.getTitle()),
          DateWords.moment(result.getDate()).map(m -> m.date().toString()),
          result.getAuthors());
    }
  },

  CRUX("crux 2.1.0", Set.of(Field.TITLE)) {
    @Override
    Extract extract(String html, String url) {
      var article = ArticleExtractor.with(url, html).extractMetadata().extractContent().article();
      return new Extract(
          article.document == null ? "" : article.document.text(),
          Optional.ofNullable(article.title),
          Optional.empty(),
          List.of());
    }
  };

  /** What an extractor gives beside the body. */
  enum Field {
    TITLE,
    DATE,
    AUTHORS
  }

  private final String label;
  private final Set<Field> fields;

  Extractor(String label, Set<Field> fields) {
    this.label = label;
    this.fields = fields;
  }

  String label() {
    return label;
  }

  boolean gives(Field field) {
    return fields.contains(field);
  }

  /** Reads one page; whatever is thrown counts against the extractor. */
  abstract Extract extract(String html, String url) throws Exception;

  private static String text(String given) {
    return Optional.ofNullable(given).orElse("");
  }
}
