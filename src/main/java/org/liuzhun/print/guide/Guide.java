package org.liuzhun.print.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The user's guide (使用说明) in one language, section by section. It is written in plain
/// Markdown; the comment in a heading names the rooms that the section is about.
///
/// @param title the title of the whole
/// @param sections the sections in their order; the first is what stands before any heading
public record Guide(String title, List<Section> sections) {

  private static final Pattern HEADING = Pattern.compile("## (.*?)(?: <!-- (.*) -->)?");

  /// A section of the guide.
  ///
  /// @param heading its heading, empty for the first
  /// @param rooms the rooms it is about, in lower case
  /// @param lines its lines in Markdown, without empty ones
  public record Section(String heading, Set<String> rooms, List<String> lines) {}

  /// The guide in the language.
  public static Guide in(Locale language) {
    try (InputStream bytes =
        Objects.requireNonNull(open(language.getLanguage().equals("zh") ? "zh.md" : "en.md"))) {
      return read(
          new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sections about a room.
  ///
  /// @param room the name in lower case
  public List<Section> about(String room) {
    return sections.stream().filter(section -> section.rooms().contains(room)).toList();
  }

  /// A picture of the guide, or null when there is none of that name.
  static byte @Nullable [] picture(String name) {
    try (InputStream bytes = open(name)) {
      return bytes == null ? null : bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(String name) {
    return Guide.class.getResourceAsStream(name);
  }

  private static Guide read(List<String> lines) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", Set.of(), new ArrayList<>()));
    for (String line : lines.subList(1, lines.size())) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String rooms = Objects.requireNonNullElse(heading.group(2), "");
        sections.add(
            new Section(heading.group(1), Set.of(rooms.split(" ", -1)), new ArrayList<>()));
      } else if (!line.isBlank()) {
        sections.getLast().lines().add(line.strip());
      }
    }
    return new Guide(lines.getFirst().substring(2), List.copyOf(sections));
  }
}
