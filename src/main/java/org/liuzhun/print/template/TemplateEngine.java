package org.liuzhun.print.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Trouble;

/// Fills templates with the values of one household after the other. A template sees nothing but
/// the maps, lists and texts that it is given; text is escaped. Used by one thread at a time.
public final class TemplateEngine {

  private final Budget budget = new Budget();
  private final PebbleEngine engine;
  private final TemplateFolder folder;

  /// An engine over the program's templates and those of the workbook's folder, which come first.
  public TemplateEngine(@Nullable Path workbook) {
    folder = new TemplateFolder(workbook);
    engine = new PebbleEngine.Builder()
        .loader(folder)
        .methodAccessValidator((_, method) -> isOfLoop(method))
        .registerExtensionCustomizer(whole -> new Language(whole, budget))
        .build();
  }

  /// The template filled in.
  ///
  /// @throws Trouble `trouble.print.template` naming file, line and reason;
  /// `trouble.print.no-template`
  public String fill(String template, Map<String, Object> values) throws Trouble {
    budget.renew();
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(budget.limit(out), values);
    } catch (PebbleException e) {
      throw trouble(e, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /// Of all the code in the world a template reaches the counter of its own loop.
  private static boolean isOfLoop(Method method) {
    return method.getDeclaringClass().getName().equals(ForNode.class.getName() + "$LoopVariables");
  }

  /// The text of a template as it is written.
  ///
  /// @throws Trouble `trouble.print.no-template` when there is none
  public String text(String template) throws Trouble {
    try (Reader reader = folder.getReader(template)) {
      return reader.readAllAsString();
    } catch (LoaderException | IOException e) {
      throw new Trouble(e, "trouble.print.no-template", template);
    }
  }

  /// The parsed template, for the checker.
  RootNode tree(String template) throws Trouble {
    try {
      return (RootNode) ((PebbleTemplateImpl) engine.getTemplate(template)).getRootNode();
    } catch (PebbleException e) {
      throw trouble(e, template);
    }
  }

  private static Trouble trouble(PebbleException e, String template) {
    if (e instanceof LoaderException) {
      return new Trouble(
          e, "trouble.print.no-template", Objects.toString(e.getPebbleMessage(), template));
    }
    String file = Objects.toString(e.getFileName(), template);
    int line = Objects.requireNonNullElse(e.getLineNumber(), 0);
    return new Trouble(
        e, "trouble.print.template", file, line, Objects.toString(e.getPebbleMessage(), ""));
  }
}
