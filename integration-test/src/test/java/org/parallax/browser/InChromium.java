package org.parallax.browser;

import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class one {@link Chromium}, which ends with the last of them, and the pages
 * that it shows with it; skips them where there is none.
 */
final class InChromium implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(InChromium.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    context.getStore(NAMESPACE).put(Chromium.class, Chromium.start());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(
        context.getStore(NAMESPACE).get(Chromium.class), "started before all tests");
  }
}
