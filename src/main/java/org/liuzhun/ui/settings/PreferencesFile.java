package org.liuzhun.ui.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Properties;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The small file with the preferences, in the program's data folder. Keys that this version does
/// not know are kept; a damaged file counts as none and is kept beside.
public final class PreferencesFile {

  private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
  private static final long LARGEST = 64 * 1024;

  private final Path folder;
  private final Path file;
  private final Locale system;
  private boolean damaged;

  /// The file in the data folder; it need not exist.
  ///
  /// @param system the language where none was chosen
  public PreferencesFile(Path dataFolder, Locale system) {
    this.folder = dataFolder;
    this.file = dataFolder.resolve("preferences.properties");
    this.system = system;
  }

  /// The program's data folder.
  public Path folder() {
    return folder;
  }

  /// What was remembered, else the usual.
  public Preferences read() {
    try {
      return Preferences.read(properties(), system);
    } catch (IllegalArgumentException e) {
      damaged();
      return Preferences.usual(system);
    }
  }

  /// The damaged file is kept beside, because the next change of a setting writes over it.
  private void damaged() {
    damaged = true;
    try {
      Files.copy(
          file,
          file.resolveSibling(file.getFileName() + ".damaged"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the damaged preferences could not be copied", e);
    }
  }

  /// Whether the last reading met a damaged file.
  public boolean wasDamaged() {
    return damaged;
  }

  /// Remembers; after a power cut there is either the old file or the new one.
  ///
  /// @throws Trouble when the folder cannot be written
  public void write(Preferences preferences) throws Trouble {
    Properties properties = properties();
    preferences.write(properties);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      properties.store(text, null);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (FileChannel out = FileChannel.open(
          fresh,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE)) {
        out.write(ByteBuffer.wrap(text.toByteArray()));
        out.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.preferences-not-written", file);
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    try {
      if (Files.exists(file) && Files.size(file) <= LARGEST) {
        properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      }
    } catch (IOException | IllegalArgumentException e) {
      damaged();
    }
    return properties;
  }
}
