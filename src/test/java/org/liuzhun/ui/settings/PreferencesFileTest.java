package org.liuzhun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.ui.theme.Look;

/// What this machine remembers.
class PreferencesFileTest {

  @TempDir
  Path folder;

  @Test
  void whatWasRememberedComesBack() throws Exception {
    Preferences some =
        new Preferences("周明", Locale.ENGLISH, new Look(true, 150), List.of(folder.resolve("清溪村")));
    file().write(some);
    assertEquals(some, file().read());
  }

  @Test
  void theTimeUntilTheScreenLocksItselfComesBackAndIsNeverEndless() throws Exception {
    file().write(Preferences.usual(Locale.ENGLISH).idle(20));
    assertEquals(20, file().read().idle());
    Files.writeString(folder.resolve("preferences.properties"), "idle=100000\n");
    assertEquals(10, file().read().idle());
  }

  @Test
  void numbersAreCoveredUntilSomebodyChoosesOtherwiseAndThatComesBack() throws Exception {
    assertFalse(file().read().whole());
    file().write(Preferences.usual(Locale.ENGLISH).whole(true).idle(20));
    assertTrue(file().read().whole());
  }

  @ParameterizedTest
  @EnumSource
  void everyGroundComesBack(Look.Ground ground) throws Exception {
    file().write(Preferences.usual(Locale.ENGLISH).with(new Look(ground, 100)));
    assertEquals(ground, file().read().look().ground());
  }

  @Test
  void aFileFromBeforeHighContrastIsUnderstood() throws Exception {
    Files.writeString(folder.resolve("preferences.properties"), "dark=true\n");
    assertEquals(Look.Ground.DARK, file().read().look().ground());
  }

  @Test
  void beforeAnythingWasChosenTheSystemDecides() {
    assertEquals(Preferences.usual(Locale.SIMPLIFIED_CHINESE), file().read());
  }

  @Test
  void keysOfANewerVersionAreKept() throws Exception {
    Files.writeString(folder.resolve("preferences.properties"), "printer=Office\n");
    file().write(Preferences.usual(Locale.ENGLISH));
    assertTrue(
        Files.readString(folder.resolve("preferences.properties")).contains("printer=Office"));
  }

  @Test
  void aDamagedFileCountsAsNoneAndIsNoticed() throws Exception {
    Files.writeString(folder.resolve("preferences.properties"), "letters=large\n");
    PreferencesFile file = file();
    assertEquals(Preferences.usual(Locale.SIMPLIFIED_CHINESE), file.read());
    assertTrue(file.wasDamaged());
    assertEquals(
        "letters=large\n", Files.readString(folder.resolve("preferences.properties.damaged")));
  }

  @Test
  void theLatestVillageComesFirstAndOnlyOnce() {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Preferences preferences =
        Preferences.usual(Locale.ENGLISH).opened(one, "A").opened(two, "A").opened(one, "B");
    assertEquals(List.of(one, two), preferences.recent());
    assertEquals("B", preferences.person());
  }

  private PreferencesFile file() {
    return new PreferencesFile(folder, Locale.SIMPLIFIED_CHINESE);
  }
}
