package org.liuzhun.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Where the workbook of a village goes.
public final class VillageFolder {

  private static final Pattern NOT_FOR_FOLDERS = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}.]+");

  private VillageFolder() {}

  /// A folder of the village's name that does not exist yet.
  public static Path of(Path home, String village) {
    String name = NOT_FOR_FOLDERS.matcher(village).replaceAll("_");
    Path folder = home.resolve(name);
    for (int i = 2; Files.exists(folder); i++) {
      folder = home.resolve(name + "-" + i);
    }
    return folder;
  }
}
