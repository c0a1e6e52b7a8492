package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page's sources keep to their types. esbuild only takes types away; the compiler that checks
 * them is TypeScript's own, a webjar, and runs in Chromium, so that nobody needs Node.
 */
class TypesTest {

  private static final Path WEB = Path.of("../web");
  private static final String COMPILER = "META-INF/resources/webjars/typescript/6.0.3/lib/";

  @Test
  void thePageHasNoErrorOfTypes() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    add(texts, WEB.resolve("src/main/typescript"));
    add(texts, WEB.resolve("target/node_modules"));
    texts.put("/tsconfig.json", Files.readString(WEB.resolve("tsconfig.json")));
    addLibraries(texts);
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.addScriptTag(
          new Page.AddScriptTagOptions().setContent(resource(COMPILER + "typescript.js")));
      var found = (Map<?, ?>) page.evaluate(resource("org/parallax/browser/check-types.js"), texts);
      assertThat((Integer) found.get("files")).isGreaterThan(40);
      assertThat(found.get("wrong")).isEqualTo("");
    }
  }

  private static void add(Map<String, String> texts, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = WEB.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".ts") || name.endsWith("/package.json")) {
          texts.put("/" + name, Files.readString(file));
        }
      }
    }
  }

  /** What the language and the browser have, as the compiler knows it. */
  private static void addLibraries(Map<String, String> texts) throws Exception {
    URI compiler = TypesTest.class.getClassLoader().getResource(COMPILER + "typescript.js").toURI();
    try (FileSystem jar = FileSystems.newFileSystem(compiler, Map.of());
        Stream<Path> files = Files.list(jar.getPath("/" + COMPILER))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches("lib.*\\.d\\.ts")).toList()) {
        texts.put("/lib/" + file.getFileName(), Files.readString(file));
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TypesTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
