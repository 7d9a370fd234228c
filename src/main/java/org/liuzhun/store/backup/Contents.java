package org.liuzhun.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which files of a workbook's folder belong into a backup. The same rule decides what may come out
/// of one, so that no name from outside ever leads out of the folder.
final class Contents {

  static final String PHOTOS = "attachments/";

  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_. ()-]{0,98}[\\p{L}\\p{N}_)]";
  private static final Pattern ALLOWED = Pattern.compile("workbook\\.json|keys\\.json|laptops"
      + "|segments/" + UUID + "/\\d{10}-\\d{10}\\.segment"
      + "|attachments(/[0-9a-f]{1,64}){1,3}"
      + "|access/\\d{8}\\.access"
      + "|(templates|fonts)/" + NAME);
  private static final List<String> NEEDED = List.of("workbook.json", "keys.json");

  private Contents() {}

  static boolean allows(String name) {
    return ALLOWED.matcher(name).matches();
  }

  static boolean complete(List<String> names) {
    return names.containsAll(NEEDED);
  }

  /// The files of a folder that belong into its backup, by their names.
  static List<String> of(Path folder, boolean photos) throws IOException {
    List<String> names = new ArrayList<>();
    for (String part : List.of("segments", "attachments", "access", "templates", "fonts")) {
      if (Files.isDirectory(folder.resolve(part))) {
        names.addAll(within(folder, part));
      }
    }
    names.addAll(NEEDED);
    if (Files.exists(folder.resolve("laptops"))) {
      names.add("laptops");
    }
    names.removeIf(name -> !allows(name) || (!photos && name.startsWith(PHOTOS)));
    return names.stream().sorted().toList();
  }

  private static List<String> within(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(part), 4)) {
      return files.filter(Files::isRegularFile).map(file -> name(folder, file)).toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
