package org.liuzhun.print.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where templates come from: the workbook's `templates` folder, then the program. A name is one
/// plain file name; there is no way out of the two places.
final class TemplateFolder implements Loader<String> {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,60}\\.(html|css)");
  private static final long MOST_BYTES = 1_000_000;
  private static final String PROGRAM = "/org/liuzhun/print/";

  private final @Nullable Path workbook;

  /// Templates of the program alone, or with the workbook's folder in front.
  TemplateFolder(@Nullable Path workbook) {
    this.workbook = workbook;
  }

  @Override
  public Reader getReader(String name) {
    try (InputStream in = open(name)) {
      String text = new String(in.readNBytes((int) MOST_BYTES), StandardCharsets.UTF_8);
      return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      throw new LoaderException(e, name);
    }
  }

  private InputStream open(String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      throw new LoaderException(null, name);
    }
    Path own = workbook == null ? null : workbook.resolve(name);
    if (own != null && isReadable(own)) {
      return Files.newInputStream(own, LinkOption.NOFOLLOW_LINKS);
    }
    InputStream shipped = TemplateFolder.class.getResourceAsStream(PROGRAM + name);
    if (shipped == null) {
      throw new LoaderException(null, name);
    }
    return shipped;
  }

  private static boolean isReadable(Path own) throws IOException {
    return Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS) && Files.size(own) <= MOST_BYTES;
  }

  @Override
  public boolean resourceExists(String name) {
    try (InputStream in = open(name)) {
      return in != null;
    } catch (IOException | LoaderException e) {
      return false;
    }
  }

  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return relative;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {
    // always UTF-8
  }

  @Override
  public void setPrefix(String prefix) {
    // names are complete
  }

  @Override
  public void setSuffix(String suffix) {
    // names are complete
  }
}
