package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.changes.ChangeFinder;
import org.parallax.document.Documents;
import org.parallax.model.Story;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;
import org.parallax.model.StoryChanges;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is written to the published schemas. */
class SchemaTest {

  private static final String BASE = "https://parallax.example/";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void everyReportOfTheSampleFitsItsSchema() {
    for (var report : Sample.story().reports()) {
      assertFits("report.schema.json", Documents.write(report));
    }
  }

  @Test
  void theStoryOfTheSampleFitsItsSchema() {
    assertFits("story.schema.json", Documents.write(Sample.story()));
  }

  @Test
  void theStoryIsReadBackAsItWas() {
    assertThat(Documents.readStory(Documents.write(Sample.story()))).isEqualTo(Sample.story());
  }

  @Test
  void whatChangedInTheSampleFitsItsSchema() {
    Story story = Sample.story();
    Story earlier = Sample.parallax().compare(story.reports().subList(0, 5), List.of());
    StoryChanges changes = new ChangeFinder().find(earlier, story);
    assertThat(changes.changes()).extracting(StoryChange::how).contains(How.NEW, How.CHANGED);
    assertFits("changes.schema.json", Documents.write(changes));
    assertFits("changes.schema.json", Documents.write(new ChangeFinder().find(story, earlier)));
  }

  private static void assertFits(String name, String json) {
    JsonNode node = MAPPER.readTree(json);
    assertThat(schema(name).validate(node)).isEmpty();
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of(
                        BASE + "changes.schema.json", resource("changes.schema.json"),
                        BASE + "report.schema.json", resource("report.schema.json"),
                        BASE + "story.schema.json", resource("story.schema.json"))))
        .getSchema(com.networknt.schema.SchemaLocation.of(BASE + name));
  }

  private static String resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no schema " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
