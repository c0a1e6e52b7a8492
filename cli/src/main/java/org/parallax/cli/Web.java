package org.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.fetch.FetchSettings;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.PageCache;
import org.parallax.fetch.Reach;
import org.parallax.fetch.Surroundings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How pages are fetched: the options that all commands share. */
final class Web {

  /** Where the last states of pages lie, or that none are wanted. */
  static final class Cache {
    @Option(
        names = "--cache",
        paramLabel = "DIR",
        description = "keep fetched pages in DIR instead of the user's cache folder")
    private Optional<Path> folder = Optional.empty();

    @Option(
        names = "--no-cache",
        description = "fetch pages whole, and keep none of them on the disk")
    private boolean none;
  }

  /** Lets through what can stand in a header. */
  static final class PlainAddress implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
        throw new TypeConversionException(
            "it must be an e-mail or web address without spaces, not \"" + value + "\"");
      }
      return value;
    }
  }

  @ArgGroup private Cache cache = new Cache();

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      converter = PlainAddress.class,
      description =
          "an e-mail or web address that fetched sites are told, so that they can ask you to stop;"
              + " please give one when you fetch much")
  private Optional<String> contact = Optional.empty();

  Fetcher fetcher() {
    FetchSettings standard = FetchSettings.standard();
    return new Fetcher(
        contact.map(standard::withContact).orElse(standard),
        cache.none
            ? Optional.empty()
            : Optional.of(new PageCache(cache.folder.orElseGet(Web::userFolder))),
        Reach.PUBLIC,
        Surroundings.system());
  }

  /** By the XDG base directory specification, by which a relative folder does not count. */
  private static Path userFolder() {
    String told = System.getenv("XDG_CACHE_HOME");
    Path base =
        told != null && Path.of(told).isAbsolute()
            ? Path.of(told)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("parallax");
  }
}
