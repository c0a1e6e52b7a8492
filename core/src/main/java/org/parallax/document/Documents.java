package org.parallax.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.model.Grouping;
import org.parallax.model.Report;
import org.parallax.model.ReportStance;
import org.parallax.model.Story;
import org.parallax.model.StoryChanges;
import org.parallax.model.TextStance;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads the JSON documents. Absent values are left out, whole numbers are written
 * without a fraction, fields stand in the order of the records: the same input gives the same
 * bytes. Thread-safe.
 */
public final class Documents {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .withConfigOverride(
              List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addModule(new SimpleModule().addSerializer(OptionalDouble.class, new PlainNumber()))
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // false is left out, as absent values are
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Documents() {}

  /** A report as one line of JSON, without a line end. */
  public static String write(Report report) {
    return MAPPER.writeValueAsString(report);
  }

  /** A story as one line of JSON, without a line end. */
  public static String write(Story story) {
    return MAPPER.writeValueAsString(story);
  }

  /** What changed in a story as one line of JSON, without a line end. */
  public static String write(StoryChanges changes) {
    return MAPPER.writeValueAsString(changes);
  }

  /** The story of a report as one line of JSON, without a line end. */
  public static String write(Grouping grouping) {
    return MAPPER.writeValueAsString(grouping);
  }

  /** What a report makes of a claim as one line of JSON, without a line end. */
  public static String write(ReportStance stance) {
    return MAPPER.writeValueAsString(stance);
  }

  /** What a text makes of a claim as one line of JSON, without a line end. */
  public static String write(TextStance stance) {
    return MAPPER.writeValueAsString(stance);
  }

  /**
   * Reads what {@link #write(Report)} wrote; unknown fields are passed over.
   *
   * @throws IllegalArgumentException if {@code json} is not a report
   */
  public static Report readReport(String json) {
    return read(json, Report.class);
  }

  /**
   * Reads what {@link #write(Story)} wrote; unknown fields are passed over.
   *
   * @throws IllegalArgumentException if {@code json} is not a story
   */
  public static Story readStory(String json) {
    return read(json, Story.class);
  }

  /** The story that {@code json} is; empty where it is anything else. */
  public static Optional<Story> storyIn(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      boolean story = tree.path("reports").isArray() && tree.path("claims").isArray();
      return story ? Optional.of(MAPPER.treeToValue(tree, Story.class)) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "not a " + type.getSimpleName() + " document: " + e.getOriginalMessage(), e);
    }
  }

  /** 12000 and not 12000.0. */
  private static final class PlainNumber extends ValueSerializer<OptionalDouble> {
    @Override
    public void serialize(OptionalDouble value, JsonGenerator out, SerializationContext context) {
      double d = value.getAsDouble();
      if (d == Math.rint(d) && Math.abs(d) < 1e15) {
        out.writeNumber((long) d);
      } else {
        out.writeNumber(d);
      }
    }

    @Override
    public boolean isEmpty(SerializationContext context, OptionalDouble value) {
      return value.isEmpty();
    }
  }
}
